#include <plenum/write/composite.hpp>
#include <plenum/write/yaml.hpp>

namespace plenum::write {

namespace {

std::string list(const std::vector<std::string>& items) {
    std::string result = "[";
    for (const auto& item : items) result += (result.size() > 1 ? ", " : "") + scalar(item);
    return result + ']';
}

std::string sources(const Composite::Part& part, const Motions& motions) {
    std::vector<std::string> names;
    for (const auto& source : part.sources) names.push_back(name(source, label(motions[source.motion])));
    return list(names);
}

std::string entry(const Composite& draft, const Motions& motions) {
    std::vector<std::string> of;
    for (const auto motion : draft.of) of.push_back(label(motions[motion]));
    std::string result = "  - composite: " + scalar(draft.id) + "\n    of: " + list(of) + '\n';
    if (!draft.proposed_by.empty()) result += "    proposed_by: " + quoted(draft.proposed_by) + '\n';
    result += "    text: " + quoted(draft.text) + "\n    parts:\n";
    for (const auto& part : draft.parts) result += "      - " + quoted(part.text) + '\n';
    result += "    sources:\n";
    for (const auto& part : draft.parts) result += "      - " + sources(part, motions) + '\n';
    return result;
}

}  // namespace

std::string decisions(const std::vector<Composite>& drafts, const Motions& motions, bool whole) {
    std::string result = whole ? "decisions:\n" : "";
    for (const auto& draft : drafts) {
        if (!draft.parts.empty()) result += entry(draft, motions);
    }
    return result;
}

}  // namespace plenum::write
