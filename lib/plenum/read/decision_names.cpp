#include <plenum/read/decision_names.hpp>

#include <charconv>

namespace plenum::read {

namespace {

constexpr int most_parts = 100;

std::string_view digits_at_end(std::string_view id, std::size_t dot) {
    const auto figures = dot == std::string_view::npos ? std::string_view{} : id.substr(dot + 1);
    return figures.find_first_not_of("0123456789") == std::string_view::npos ? figures : std::string_view{};
}

}  // namespace

void incomplete(const Fields& fields, std::string_view key, std::string_view example) {
    fields.findings().error("decision-incomplete", "this decision has no '" + std::string(key) + ":'",
                            "for instance  " + std::string(example), fields.tree().span);
}

std::optional<Named> named(const Tree& tree, std::string_view what, Findings& findings) {
    auto id = tree.is_scalar() ? one_line(tree.text) : std::string{};
    if (!id.empty()) return Named{.id = std::move(id), .at = tree.span};
    findings.error("wrong-kind",
                   std::string(what) + " should stand here, and it is " + std::string(kind_name(tree)),
                   "write the id, as in  aldermoor-07",
                   tree.span.length > 0 || tree.key_span.length == 0 ? tree.span : tree.key_span);
    return std::nullopt;
}

std::optional<Named> named(const Fields& fields, std::string_view key) {
    const auto* found = fields.tree().find(key);
    if (found == nullptr) return Named{};
    return named(*found, "an id", fields.findings());
}

std::optional<std::vector<Named>> several(const Fields& fields, std::string_view key, std::size_t least) {
    const auto& tree = *fields.tree().find(key);
    std::vector<Named> result;
    bool sound = true;
    const auto add = [&](const Tree& item) {
        if (auto one = named(item, "an id", fields.findings())) {
            result.push_back(std::move(*one));
        } else {
            sound = false;
        }
    };
    if (tree.is_list()) {
        for (const auto& item : tree.children) add(item);
    } else {
        add(tree);
    }
    if (!sound) return std::nullopt;
    if (result.size() < least) {
        fields.findings().error(
            "decision-incomplete",
            result.empty() ? "nothing is named here" : "one alone makes no " + std::string(key),
            least > 1 ? "name two motions and more; to let one stand alone write  unbracket: " +
                            (result.empty() ? "aldermoor-07" : result.front().id)
                      : "write the id, as in  aldermoor-07",
            tree.span.length > 0 ? tree.span : tree.key_span);
        return std::nullopt;
    }
    return result;
}

std::optional<NamedPart> named_part(const Tree& tree, Findings& findings) {
    auto whole = named(tree, "a motion or a part of one", findings);
    if (!whole) return std::nullopt;
    NamedPart result{.motion = std::move(*whole)};
    auto& id = result.motion.id;
    const auto dot = id.rfind('.');
    const auto figures = digits_at_end(id, dot);
    if (figures.empty()) return result;
    std::from_chars(figures.data(), figures.data() + figures.size(), result.part);
    if (result.part < 1 || result.part > most_parts) {
        findings.error("no-such-part", "no motion has a part " + std::string(figures),
                       "parts count from 1, as in  " + id.substr(0, dot) + ".1", tree.span);
        return std::nullopt;
    }
    id.erase(dot);
    return result;
}

std::optional<std::vector<NamedPart>> named_parts(const Tree& tree, Findings& findings) {
    std::vector<NamedPart> result;
    bool sound = true;
    const auto add = [&](const Tree& item) {
        auto one = named_part(item, findings);
        sound = sound && one.has_value();
        if (one) result.push_back(std::move(*one));
    };
    if (tree.is_list()) {
        for (const auto& item : tree.children) add(item);
    } else {
        add(tree);
    }
    return sound ? std::optional(std::move(result)) : std::nullopt;
}

}  // namespace plenum::read
