#include <plenum/read/amendments.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/yaml.hpp>

#include <array>
#include <optional>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 9> keys{"id",    "from",  "to",   "part", "kind",
                                               "words", "after", "with", "notes"};

std::optional<Amendment::Kind> kind_called(std::string_view name) {
    if (name == "delete") return Amendment::Kind::cut;
    if (name == "insert") return Amendment::Kind::insert;
    if (name == "replace") return Amendment::Kind::replace;
    if (name == "rider") return Amendment::Kind::rider;
    return std::nullopt;
}

/// Is a field there that this kind cannot do without? A finding when it is not.
bool has(const Tree& tree, std::string_view key, std::string_view kind, Findings& findings) {
    const auto* found = tree.find(key);
    if (found != nullptr && !found->text.empty()) return true;
    findings.error("amendment-incomplete", "this amendment has no '" + std::string(key) + ":'",
                   "an amendment of kind " + std::string(kind) + " needs it", tree.span);
    return false;
}

std::optional<Amendment> amendment(const Tree& tree, const SourcePtr& source, Findings& findings) {
    const Fields fields(tree, findings);
    fields.only(keys, "an amendment", {"to", "kind", "words", "after", "with"});
    const auto name = fields.text("kind");
    const auto kind = kind_called(name);
    if (!kind) {
        const auto* written = tree.find("kind");
        findings.error("amendment-incomplete", "this amendment does not say what kind it is",
                       "write  kind: delete, insert, replace or rider",
                       written == nullptr ? tree.span : written->span);
        return std::nullopt;
    }
    bool complete = has(tree, "to", name, findings) && has(tree, "words", name, findings);
    if (*kind == Amendment::Kind::insert) complete = has(tree, "after", name, findings) && complete;
    if (*kind == Amendment::Kind::replace) complete = has(tree, "with", name, findings) && complete;
    if (!complete) return std::nullopt;
    Amendment result{.id = fields.text("id"),
                     .from = fields.text("from"),
                     .to = fields.text("to"),
                     .part = fields.number("part", 1, 100),
                     .kind = *kind,
                     .words = fields.text("words"),
                     .after = fields.text("after"),
                     .with = fields.text("with"),
                     .origin = {.source = source, .whole = tree.span, .fields = {}}};
    for (const auto& member : tree.children) result.origin.fields.emplace_back(member.key, member.span);
    return result;
}

}  // namespace

bool holds_amendments(const Source& source) {
    const auto text = source.text();
    return text.starts_with("amendments:") || text.find("\namendments:") != std::string_view::npos;
}

Amendments amendments(const std::vector<SourcePtr>& sources, Diagnostics& out) {
    Amendments result;
    for (const auto& source : sources) {
        Findings findings(source, out);
        for (const auto& document : yaml(source, out)) {
            const auto* list = document.find("amendments");
            if (list == nullptr) continue;
            for (const auto& entry : list->children) {
                if (auto one = amendment(entry, source, findings)) result.push_back(std::move(*one));
            }
        }
    }
    return result;
}

}  // namespace plenum::read
