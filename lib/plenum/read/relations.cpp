#include <plenum/base/display.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/relations.hpp>
#include <plenum/read/yaml.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>

namespace plenum::read {

namespace {

constexpr std::array relations_known{Relation::duplicate, Relation::overlap, Relation::opposing,
                                     Relation::same_subject};

/// Lines of JSON made one list, every line where it was; the places in it are two columns off.
SourcePtr as_list(const SourcePtr& source) {
    const auto text = source->text();
    if (!text.starts_with('{')) return source;
    std::string list;
    for (std::size_t from = 0; from < text.size();) {
        const auto to = std::min(text.find('\n', from), text.size());
        const auto line = text.substr(from, to - from);
        list += (text::trim(line).empty() ? "" : "- ") + std::string(line) + '\n';
        from = to + 1;
    }
    return std::make_shared<const Source>(std::string(source->name()), std::move(list));
}

class Reader {
public:
    Reader(const Motions& motions, Findings& findings) : findings_(findings) {
        for (std::size_t i = 0; i < motions.size(); ++i) motions_.emplace(motions[i].id, i);
        for (const auto relation : relations_known) names_.push_back(name(relation));
    }

    std::optional<LabelledPair> operator()(const Tree& entry) {
        const Fields fields(entry, findings_);
        const auto a = motion(fields, "a");
        const auto b = motion(fields, "b");
        const auto said = fields.choice("relation", names_);
        if (!a || !b || said.empty()) return std::nullopt;
        LabelledPair result{.a = std::min(*a, *b), .b = std::max(*a, *b)};
        for (const auto relation : relations_known) {
            if (name(relation) == said) result.relation = relation;
        }
        return result;
    }

private:
    std::optional<std::size_t> motion(const Fields& fields, std::string_view key) {
        const auto id = fields.text(key);
        const auto found = motions_.find(id);
        if (found != motions_.end()) return found->second;
        findings_.warning("relations", "there is no motion '" + text::printable(id) + "'",
                          "the pair is left out; write the id of a motion of this conference",
                          fields.tree().span);
        return std::nullopt;
    }

    Findings& findings_;
    std::map<std::string, std::size_t, std::less<>> motions_;
    std::vector<std::string_view> names_;
};

}  // namespace

std::vector<LabelledPair> relations(const SourcePtr& source, const Motions& motions, Diagnostics& out) {
    const auto list = as_list(source);
    Findings findings(list, out);
    Reader reader(motions, findings);
    std::vector<LabelledPair> result;
    for (const auto& document : yaml(list, out)) {
        for (const auto& entry : document.children) {
            if (const auto pair = reader(entry)) result.push_back(*pair);
        }
    }
    return result;
}

}  // namespace plenum::read
