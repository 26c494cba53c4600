package be.handlewithcare.app.security;

import be.handlewithcare.core.decision.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Gives a person who signs in the role of the actor that they are; without one they get in nowhere. */
final class People implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final OidcUserService issuer = new OidcUserService();
    private final ActorResolver actors;

    People(ActorResolver actors) {
        this.actors = actors;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = issuer.loadUser(request);
        List<SimpleGrantedAuthority> role = actors.person(user.getClaims()).stream()
                .map(Actor::role)
                .map(Roles::authority)
                .map(SimpleGrantedAuthority::new)
                .toList();
        Collection<GrantedAuthority> authorities = new ArrayList<>(user.getAuthorities());
        authorities.addAll(role);
        return new DefaultOidcUser(authorities, user.getIdToken(), user.getUserInfo());
    }
}
