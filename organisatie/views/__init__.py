"""The screens for people, partners and the settings of a gemeente."""
