package be.handlewithcare.core.planted;

import tools.jackson.databind.json.JsonMapper;

/** Planted: breaks a rule of the house on purpose. */
public final class KnowsJackson {
    public JsonMapper mapper = JsonMapper.builder().build();
}
