/**
 * Translates between Maven and all other packages.
 *
 * <p>May use: {@code assignment}, {@code attendance}, {@code classfile}, {@code collect}, {@code discovery}, {@code grouping}, {@code
 * handover}, {@code importing}, {@code ledger}, {@code messages}, {@code names}, {@code nodefiles}, {@code planning}, {@code
 * planning.explain}, {@code settings}, {@code settings.ci}, {@code settings.source}, {@code share}, {@code
 * surefire}, {@code text}, {@code timings}, {@code verdict}. Of others: {@code org.apache.maven}, {@code
 * org.codehaus.plexus}, {@code org.eclipse.aether}, {@code org.slf4j}, {@code javax.inject}.
 */
package io.github.distributedtests.maven;
