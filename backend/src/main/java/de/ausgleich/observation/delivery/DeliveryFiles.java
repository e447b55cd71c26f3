package de.ausgleich.observation.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class DeliveryFiles implements PanacheRepositoryBase<DeliveryFile, UUID> {}
