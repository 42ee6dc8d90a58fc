#include <plenum/json/json.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

namespace {

Value part(const ClassifiedPart& part, bool explain) {
    Value value{{"part", part.part},
                {"stem", name(part.stem)},
                {"verb", or_null(part.verb)},
                {"addressee", or_null(part.addressee)},
                {"from_lead", part.from_lead}};
    if (explain) value["because"] = part.because;
    return value;
}

Value motion(const Motion& motion, const Classification& of, bool explain) {
    Value sections = Value::array();
    for (const auto& section : of.sections) {
        sections.push_back({{"id", section.id}, {"confidence", probability(section.confidence)}});
    }
    Value parts = Value::array();
    for (const auto& each : of.parts) parts.push_back(part(each, explain));
    Value value{{"id", label(motion)},
                {"from", motion.from},
                {"stem", name(of.stem)},
                {"makes_policy", of.makes_policy},
                {"section", or_null(of.sections.empty() ? std::string{} : of.sections.front().id)},
                {"sections", std::move(sections)},
                {"parts", std::move(parts)}};
    if (explain) value["section_because"] = of.section_because;
    return value;
}

}  // namespace

std::string classification(const Motions& motions, const std::vector<Classification>& classifications,
                           bool explain) {
    Value all = Value::array();
    for (std::size_t i = 0; i < motions.size(); ++i) {
        all.push_back(motion(motions[i], classifications[i], explain));
    }
    return printed({{"schema", "plenum/classify/1"}, {"motions", std::move(all)}});
}

}  // namespace plenum::json
