package scot.mercat.shared;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.ThreadFactory;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Threads of our own in which the container's transactions and names work. */
public final class ContainerThreads {
  private ContainerThreads() {}

  @SuppressWarnings("BanJNDI") // The name is a constant.
  public static ThreadFactory factory() {
    try {
      return InitialContext.<ManagedThreadFactory>doLookup("java:comp/DefaultManagedThreadFactory");
    } catch (NamingException e) {
      throw new IllegalStateException("Every Jakarta EE server has a thread factory", e);
    }
  }
}
