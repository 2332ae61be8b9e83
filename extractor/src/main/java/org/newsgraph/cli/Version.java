package org.newsgraph.cli;

import org.newsgraph.pipeline.NewsGraphVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "newsgraph " + NewsGraphVersion.number().orElse("(development)"),
            "Output: " + NewsGraphVersion.ofOutput(),
            "Java: " + Runtime.version()
        };
    }
}
