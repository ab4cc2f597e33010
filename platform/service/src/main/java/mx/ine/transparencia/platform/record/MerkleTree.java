package mx.ine.transparencia.platform.record;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import mx.ine.transparencia.platform.web.BodyDigest;

/**
 * The Merkle root of hashes given in order, as RFC 6962 2.1 computes it: a leaf is hashed after a 0
 * byte, a pair after a 1 byte, and trees are split at the greatest power of two. Keeps one hash a
 * level, however many leaves there are.
 */
final class MerkleTree {

    private record Subtree(int height, byte[] hash) {}

    private final List<Subtree> peaks = new ArrayList<>();
    private long leaves;

    void add(byte[] leaf) {
        leaves++;
        peaks.add(new Subtree(0, hash((byte) 0, leaf, new byte[0])));
        while (peaks.size() > 1 && last(1).height() == last(0).height()) {
            join();
        }
    }

    long leaves() {
        return leaves;
    }

    /** The root; of no leaves, the hash of nothing. */
    byte[] root() {
        if (peaks.isEmpty()) {
            return BodyDigest.of(new byte[0]);
        }
        while (peaks.size() > 1) {
            join();
        }
        return peaks.getFirst().hash();
    }

    private void join() {
        Subtree right = peaks.removeLast();
        Subtree left = peaks.removeLast();
        peaks.add(new Subtree(left.height() + 1, hash((byte) 1, left.hash(), right.hash())));
    }

    private Subtree last(int back) {
        return peaks.get(peaks.size() - 1 - back);
    }

    private static byte[] hash(byte kind, byte[] left, byte[] right) {
        MessageDigest digest = BodyDigest.sha256();
        digest.update(kind);
        digest.update(left);
        return digest.digest(right);
    }
}
