#include <plenum/read/motions.hpp>
#include <plenum/read/yaml.hpp>

namespace plenum::read {

namespace {

Motion motion(const Tree& tree, const std::string& from, const SourcePtr& source) {
    Motion result;
    result.from = from;
    result.origin.source = source;
    result.origin.whole = tree.span;
    for (const auto& field : tree.children) {
        result.origin.fields.emplace_back(field.key, field.span);
        if (field.key == "id") result.id = field.text;
        if (field.key == "from") result.from = field.text;
        if (field.key == "section") result.section = field.text;
        if (field.key == "text") result.text = field.text;
        if (field.key == "parts") {
            for (const auto& part : field.children) result.parts.push_back({.text = part.text, .span = part.span});
        }
    }
    return result;
}

}  // namespace

Motions motions(const std::vector<SourcePtr>& sources, Diagnostics& out) {
    Motions result;
    for (const auto& source : sources) {
        for (const auto& document : yaml(source, out)) {
            const auto* from = document.find("from");
            const auto* list = document.find("motions");
            if (list == nullptr) {
                result.push_back(motion(document, {}, source));
                continue;
            }
            for (const auto& each : list->children) {
                result.push_back(motion(each, from == nullptr ? std::string{} : from->text, source));
            }
        }
    }
    return result;
}

}  // namespace plenum::read
