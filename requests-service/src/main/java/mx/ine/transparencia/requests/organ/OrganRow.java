package mx.ine.transparencia.requests.organ;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An organ of the catalogue as stored. */
@Entity
@Table(name = "organ")
class OrganRow {
    @Id String code;
    @Version long version;
    String name;

    @Enumerated(EnumType.STRING)
    OrganKind kind;

    String parent;
    boolean active;
    String source;

    Organ organ() {
        return new Organ(code, name, kind, parent, active, version);
    }
}
