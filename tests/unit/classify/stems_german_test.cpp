#include "../catch.hpp"

#include <plenum/classify/stems.hpp>
#include <plenum/read/lexicon.hpp>

using namespace plenum;

TEST_CASE("German: verbs, bodies, the subject behind its verb, and a language without lists") {
    Conference german;
    german.language = "german";
    german.opening = "Der Ärztetag";
    Diagnostics found;
    const auto lexicon = read::lexicon(german, found);
    CHECK(found.empty());
    const auto stem = [&](const std::string& text) {
        return classify::stems({{.text = text}}, lexicon, german).front().stem;
    };
    CHECK(stem("Der Ärztetag fordert die Bundesregierung auf, zu handeln.") == Stem::external);
    CHECK(stem("Der Vorstand der Bundesärztekammer wird gebeten, zu handeln.") == Stem::mandate);
    CHECK(stem("Deshalb beauftragt der Ärztetag den Vorstand, zu handeln.") == Stem::mandate);
    CHECK(stem("Der Ärztetag ruft alle Ärztinnen und Ärzte auf, zu handeln.") == Stem::other);
    CHECK(stem("Der Ärztetag begrüßt, dass die Bundesregierung handelt.") == Stem::belief);

    Conference french;
    french.language = "french";
    const auto nothing = read::lexicon(french, found);
    CHECK(nothing.verbs.empty());
    CHECK(nothing.bodies.empty());
}
