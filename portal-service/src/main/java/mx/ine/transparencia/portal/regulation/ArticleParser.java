package mx.ine.transparencia.portal.regulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the lines of one article into blocks, each with the place by which it is cited. */
final class ArticleParser {
    private static final Set<String> FIRST_LABELS = Set.of("1", "I", "A", "a");

    private record Level(BlockKind kind, String label) {}

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Set<String> anchors = new HashSet<>();

    static List<Block> parse(List<String> lines) {
        var parser = new ArticleParser();
        lines.forEach(parser::line);
        return List.copyOf(parser.blocks);
    }

    private void line(String line) {
        if (!blocks.isEmpty() && continues(line)) {
            blocks.set(blocks.size() - 1, blocks.getLast().continued(line));
            return;
        }
        for (var kind : BlockKind.values()) {
            var found = kind.pattern().matcher(line);
            if (found.matches()) {
                blocks.add(block(kind, found.group(1), found.group(2).strip()));
                return;
            }
        }
    }

    /** The source breaks some sentences at the end of a page. */
    private static boolean continues(String line) {
        return Character.isLowerCase(line.charAt(0))
                && !BlockKind.LETTER.pattern().matcher(line).matches();
    }

    private Block block(BlockKind kind, String label, String text) {
        if (kind == BlockKind.PLAIN) {
            return new Block(kind, "", text, "");
        }
        enter(kind, label);
        var path =
                levels.reversed().stream()
                        .map(Level::label)
                        .collect(Collectors.joining(".", "p", ""));
        return new Block(kind, label, text, anchors.add(path) ? path : "");
    }

    /**
     * A label of a kind already open goes on with that list; one that begins a list right after a
     * colon stands inside the block before it. A section is above all but the article.
     */
    private void enter(BlockKind kind, String label) {
        var begins =
                FIRST_LABELS.contains(label) && !blocks.isEmpty() && blocks.getLast().opensList();
        if (kind == BlockKind.SECTION) {
            levels.clear();
        } else if (!begins && levels.stream().anyMatch(level -> level.kind() == kind)) {
            while (levels.pop().kind() != kind) {
                // leaves the lists inside it
            }
        }
        levels.push(new Level(kind, label));
    }
}
