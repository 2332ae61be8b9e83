/** Whether what newsgraph writes is understood by readers that share no code with it. Tests only. */
package org.newsgraph.interop;
