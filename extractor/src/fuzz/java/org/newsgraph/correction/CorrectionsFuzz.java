package org.newsgraph.correction;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any words as a file of corrections: corrections, or the line that is wrong. */
class CorrectionsFuzz {
    @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
    void anyWordsAreReadOrRefused(FuzzedDataProvider data) {
        try {
            Corrections.parse("file.tsv", data.consumeRemainingAsString());
        } catch (IllegalArgumentException refused) {
            if (!refused.getMessage().startsWith("file.tsv:")) {
                throw refused;
            }
        }
    }
}
