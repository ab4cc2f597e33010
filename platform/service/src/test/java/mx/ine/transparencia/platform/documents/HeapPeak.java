package mx.ine.transparencia.platform.documents;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** How far the part of the heap grows where large and lasting things stand. */
final class HeapPeak {

    private final MemoryPoolMXBean old =
            ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .filter(pool -> pool.getName().matches(".*(Old|Tenured).*"))
                    .findFirst()
                    .orElseThrow();
    private final long before;

    HeapPeak() {
        System.gc();
        old.resetPeakUsage();
        before = old.getPeakUsage().getUsed();
    }

    long growth() {
        return old.getPeakUsage().getUsed() - before;
    }
}
