package mx.ine.transparencia.requests.organ;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Organs implements PanacheRepositoryBase<OrganRow, String> {}
