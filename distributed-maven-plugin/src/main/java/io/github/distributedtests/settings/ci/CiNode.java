package io.github.distributedtests.settings.ci;

import io.github.distributedtests.messages.UserError;
import io.github.distributedtests.messages.UserErrors;
import io.github.distributedtests.settings.source.Setting;
import io.github.distributedtests.settings.source.SettingSources;
import io.github.distributedtests.settings.source.SettingSources.FoundValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a CI server says about which node this is, and whether it counts. It never counts where the node is set. A server
 * that is named counts; else one whose variables can mean only this, unless the number of nodes is set, or the command
 * line selects tests: a job that got its tests from the server must not run only a share of those.
 */
public final class CiNode {
    /** Properties of Surefire and Failsafe by which a command line selects tests. */
    private static final List<String> SELECTING = List.of(
            "test",
            "it.test",
            "surefire.includesFile",
            "surefire.excludesFile",
            "surefire.includes",
            "surefire.excludes",
            "failsafe.includesFile",
            "failsafe.excludesFile",
            "failsafe.includes",
            "failsafe.excludes");

    private final SettingSources sources;
    private final Optional<Integer> nodes;
    private final String from;

    /** @param nodes the number of nodes, if it is set */
    public CiNode(SettingSources sources, Optional<Integer> nodes) {
        this.sources = sources;
        this.nodes = nodes;
        this.from = sources.find(Setting.NODES_FROM)
                .map(FoundValue::value)
                .orElse("auto")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * What counts.
     *
     * @throws UserError if the server's variables contradict one another or the settings
     */
    public Optional<CiServer.NumberedJob> taken() {
        if (from.equals("auto")) {
            return selectsTests() ? Optional.empty() : automatic();
        }
        if (from.equals("none") || sources.find(Setting.NODE_NUMBER).isPresent()) {
            return Optional.empty();
        }
        CiServer server = CiServer.named(from).orElseThrow(this::unknownServer);
        Optional<CiServer.NumberedJob> node = server.node(sources.environment());
        node.flatMap(CiServer.NumberedJob::nodes).ifPresent(total -> {
            if (nodes.isPresent() && !nodes.get().equals(total)) {
                throw UserErrors.nodesDisagree(
                        nodes.get(), server.title(), total, server.variables(), server.toString());
            }
        });
        return node;
    }

    private Optional<CiServer.NumberedJob> automatic() {
        return nodes.isPresent() || sources.find(Setting.NODE_NUMBER).isPresent()
                ? Optional.empty()
                : CiServer.automatic(sources.environment());
    }

    private boolean selectsTests() {
        return SELECTING.stream().anyMatch(sources.commandLine()::containsKey);
    }

    private UserError unknownServer() {
        FoundValue found = sources.find(Setting.NODES_FROM).orElseThrow();
        return UserErrors.unknownCiServer(found.value(), found.origin(), CiServer.names());
    }

    /**
     * For the log: where the node comes from, or why what the server says is not taken.
     *
     * @throws UserError if the server's variables contradict one another or the settings
     */
    public Optional<String> notice() {
        if (from.equals("auto") && selectsTests()) {
            return automatic()
                    .map(node -> said(node)
                            + "; nothing is distributed all the same, as the command line selects tests, and perhaps other ones"
                            + " on other nodes. Where it selects the same on all, type -DnodesFrom=" + node.server());
        }
        return taken().map(CiNode.this::said);
    }

    private String said(CiServer.NumberedJob node) {
        return "This is node %d of %s, as %s says by %s"
                .formatted(
                        node.nodeNumber(),
                        node.nodes().or(() -> nodes).map(String::valueOf).orElse("?"),
                        node.server().title(),
                        node.server().variables());
    }

    /** Whether Bazel said so, which wants to be told that it was heard. */
    public boolean isFromBazel() {
        return taken().filter(node -> node.server() == CiServer.BAZEL).isPresent();
    }
}
