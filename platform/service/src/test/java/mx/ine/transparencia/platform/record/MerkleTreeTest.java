package mx.ine.transparencia.platform.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import mx.ine.transparencia.platform.web.BodyDigest;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    /** The vectors of RFC 6962's reference implementation. */
    @Test
    void roots_are_those_of_certificate_transparency() {
        List<String> leaves = List.of("", "00", "10", "2021", "3031");
        assertThat(root(leaves.subList(0, 0)))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(root(leaves.subList(0, 1)))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(root(leaves.subList(0, 3)))
                .isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        assertThat(root(leaves))
                .isEqualTo("4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4");
    }

    @Property(tries = 200)
    void roots_are_as_the_definition_says(@ForAll @IntRange(max = 200) int leaves) {
        List<byte[]> hashes = new ArrayList<>();
        MerkleTree tree = new MerkleTree();
        for (int i = 0; i < leaves; i++) {
            byte[] leaf = BodyDigest.of("leaf " + i);
            hashes.add(leaf);
            tree.add(leaf);
        }
        assertThat(tree.leaves()).isEqualTo(leaves);
        assertThat(tree.root()).isEqualTo(defined(hashes));
    }

    private static byte[] defined(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return BodyDigest.of(new byte[0]);
        }
        if (leaves.size() == 1) {
            return hash(0, leaves.getFirst(), new byte[0]);
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        return hash(
                1, defined(leaves.subList(0, half)), defined(leaves.subList(half, leaves.size())));
    }

    private static byte[] hash(int kind, byte[] left, byte[] right) {
        MessageDigest digest = BodyDigest.sha256();
        digest.update((byte) kind);
        digest.update(left);
        return digest.digest(right);
    }

    private static String root(List<String> leaves) {
        MerkleTree tree = new MerkleTree();
        leaves.forEach(leaf -> tree.add(HexFormat.of().parseHex(leaf)));
        return HexFormat.of().formatHex(tree.root());
    }
}
