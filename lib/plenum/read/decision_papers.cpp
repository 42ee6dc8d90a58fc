// What was printed, as the log keeps it with `publish:`.
#include <plenum/read/decision_names.hpp>
#include <plenum/read/decision_papers.hpp>

#include <array>
#include <set>
#include <string>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 2> papers{"agenda", "supplement"};
constexpr std::string_view example = "- {12: aldermoor-07, 12a: orrest-07}";

/// "12" or "12a": figures, then small letters.
bool is_number(std::string_view text) {
    const auto figures = text.find_first_not_of("0123456789");
    if (text.empty() || figures == 0 || text.front() == '0') return false;
    const auto letters = figures == std::string_view::npos ? std::string_view{} : text.substr(figures);
    return text.size() <= 9 &&
           letters.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
}

/// Reads the lists of one section after the other; every number and every id may stand once.
class Numbers {
public:
    explicit Numbers(Findings& findings) : findings_(findings) {}

    std::optional<act::Publish::Under> under(const Tree& section) {
        if (!section.is_list()) return wrong(section), std::nullopt;
        act::Publish::Under result{.section = {.id = section.key, .at = section.key_span}, .debates = {}};
        for (const auto& item : section.children) {
            auto one = debate(item);
            if (!one) return std::nullopt;
            result.debates.push_back(std::move(*one));
        }
        return result;
    }

private:
    std::optional<act::Publish::Debate> debate(const Tree& item) {
        if (!item.is_map() || item.children.empty()) return wrong(item), std::nullopt;
        act::Publish::Debate result;
        for (const auto& member : item.children) {
            if (!is_number(member.key)) {
                findings_.error("not-a-number", "'" + member.key + "' is no number of an agenda",
                                "write it as it was printed, as in  " + std::string(example),
                                member.key_span);
                return std::nullopt;
            }
            auto id = named(member, "a motion", findings_);
            if (!id) return std::nullopt;
            if (!once(numbers_, member.key, member.key_span) || !once(ids_, id->id, id->at)) {
                return std::nullopt;
            }
            result.push_back({.number = {.id = member.key, .at = member.key_span}, .id = std::move(*id)});
        }
        return result;
    }

    bool once(std::set<std::string, std::less<>>& seen, const std::string& what, const Span& at) {
        if (seen.insert(what).second) return true;
        findings_.error("number-twice", "'" + what + "' stands twice among what was printed",
                        "take the one away that is wrong; Plenum writes this list itself with"
                        "  plenum decide publish agenda",
                        at);
        return false;
    }

    void wrong(const Tree& tree) {
        findings_.error("wrong-kind", "here should stand what was printed, by number",
                        "a line for each debate, as in  " + std::string(example),
                        tree.span.length > 0 ? tree.span : tree.key_span);
    }

    Findings& findings_;
    std::set<std::string, std::less<>> numbers_;
    std::set<std::string, std::less<>> ids_;
};

}  // namespace

std::optional<act::Any> publish(const Fields& fields) {
    const auto paper = fields.choice("publish", papers);
    if (paper.empty()) return std::nullopt;
    act::Publish result;
    if (paper == "supplement") result.paper = act::Publish::Paper::supplement;
    if (fields.tree().find("unnumbered") != nullptr) {
        auto none = several(fields, "unnumbered", 0);
        if (!none) return std::nullopt;
        result.unnumbered = std::move(*none);
    }
    const auto* numbers = fields.tree().find("numbers");
    if (numbers == nullptr || numbers->kind == Tree::Kind::null) return result;
    if (!numbers->is_map()) {
        fields.wrong_kind(*numbers, "sections with what was printed under them",
                          "for instance  contract: [{12: aldermoor-07}]");
        return std::nullopt;
    }
    Numbers reading(fields.findings());
    for (const auto& section : numbers->children) {
        auto under = reading.under(section);
        if (!under) return std::nullopt;
        result.numbers.push_back(std::move(*under));
    }
    return result;
}

}  // namespace plenum::read
