// Prose from YAML to a document.
#include <plenum/report/prose.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>

namespace plenum::report {

namespace {

/// The text with its facts; nothing when one is not known.
std::optional<std::string> with_facts(std::string_view text, const Facts& facts) {
    std::string result;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) break;
        const auto fact = facts.find(text.substr(open + 1, close - open - 1));
        if (fact == facts.end()) return std::nullopt;
        result.append(text.substr(0, open)).append(fact->second);
        text.remove_prefix(close + 1);
    }
    return result.append(text);
}

std::string text_of(const Tree& map, std::string_view key, const Facts& facts) {
    const auto* found = map.find(key);
    return found == nullptr ? std::string{} : with_facts(found->text, facts).value_or("");
}

doc::Runs runs_of(const Tree& map, std::string_view key, const Facts& facts) {
    const auto* found = map.find(key);
    return found == nullptr ? doc::Runs{} : first_filled(*found, facts).value_or(doc::Runs{});
}

doc::List list(const Tree& items, const Facts& facts, bool ordered) {
    doc::List result{.ordered = ordered, .items = {}};
    for (const auto& item : items.children) {
        if (auto runs = first_filled(item, facts)) result.items.push_back(std::move(*runs));
    }
    return result;
}

/// Blanks that begin a line of a file mean something, and formats fold them: they hold.
doc::Runs cell(const Tree& written, const Facts& facts) {
    auto runs = filled(written.text, facts).value_or(doc::Runs{});
    if (runs.empty()) return runs;
    auto& text = runs.front().text;
    const auto blanks = std::min(text.find_first_not_of(' '), text.size());
    std::string held;
    for (std::size_t i = 0; i < blanks; ++i) held += "\u00A0";
    text.replace(0, blanks, held);
    return runs;
}

doc::Table table(const Tree& written, const Facts& facts) {
    doc::Table result{.caption = text_of(written, "caption", facts), .head = {}, .rows = {}, .numeric = {}};
    if (const auto* head = written.find("head")) {
        for (const auto& each : head->children) result.head.push_back(each.text);
    }
    if (const auto* rows = written.find("rows")) {
        for (const auto& row : rows->children) {
            std::vector<doc::Runs> cells;
            for (const auto& each : row.children) cells.push_back(cell(each, facts));
            cells.resize(result.head.size());
            result.rows.push_back(std::move(cells));
        }
    }
    return result;
}

doc::Block block(const Tree& written, const Facts& facts) {
    doc::Block result{.number = text_of(written, "number", facts),
                      .starred = text_of(written, "starred", facts) == "true",
                      .mark = text_of(written, "mark", facts),
                      .who = text_of(written, "who", facts),
                      .text = runs_of(written, "text", facts),
                      .parts = {},
                      .anchor = {},
                      .notes = {}};
    if (const auto* parts = written.find("parts")) {
        for (const auto& part : parts->children) {
            result.parts.push_back({.label = '(' + roman(result.parts.size() + 1) + ')',
                                    .text = first_filled(part, facts).value_or(doc::Runs{})});
        }
    }
    return result;
}

doc::Bracket bracket(const Tree& written, const Facts& facts) {
    doc::Bracket result{.name = text_of(written, "name", facts),
                        .label = text_of(written, "label", facts),
                        .blocks = {},
                        .notes = {}};
    if (const auto* motions = written.find("motions")) {
        for (const auto& motion : motions->children) result.blocks.push_back(block(motion, facts));
    }
    return result;
}

/// Does a heading's `if:` name a fact that is not known?
bool left_out(const Tree& heading, const Facts& facts) {
    const auto* condition = heading.find("if");
    return condition != nullptr && facts.find(condition->text) == facts.end();
}

void put(doc::Document& document, const Tree& block_of, const Facts& facts, const Insert& insert) {
    const auto& what = block_of.children.front();
    auto& out = document.elements;
    if (what.key == "heading" || what.key == "subheading") {
        out.emplace_back(doc::Heading{.level = what.key == "heading" ? 2 : 3,
                                      .text = with_facts(what.text, facts).value_or(""),
                                      .note = {},
                                      .extent = {},
                                      .anchor = {}});
    } else if (what.key == "text") {
        if (auto runs = first_filled(what, facts)) out.emplace_back(doc::Paragraph{std::move(*runs)});
    } else if (what.key == "list" || what.key == "steps") {
        auto items = list(what, facts, what.key == "steps");
        if (!items.items.empty()) out.emplace_back(std::move(items));
    } else if (what.key == "table") {
        out.emplace_back(table(what, facts));
    } else if (what.key == "motion") {
        out.emplace_back(block(what, facts));
    } else if (what.key == "bracket") {
        out.emplace_back(bracket(what, facts));
    } else if (what.key == "insert") {
        insert(document, what.text);
    }
}

}  // namespace

std::optional<doc::Runs> filled(std::string_view text, const Facts& facts) {
    doc::Runs runs;
    bool strong = false;
    // Stars are the writer's; those in a fact are somebody's words.
    for (std::size_t at = 0; at <= text.size(); strong = !strong) {
        const auto end = std::min(text.find("**", at), text.size());
        const auto piece = with_facts(text.substr(at, end - at), facts);
        if (!piece) return std::nullopt;
        if (!piece->empty()) {
            runs.push_back(
                {.text = *piece, .style = strong ? doc::Run::Style::strong : doc::Run::Style::plain});
        }
        at = end + 2;
    }
    return runs;
}

std::optional<doc::Runs> first_filled(const Tree& item, const Facts& facts) {
    if (!item.is_list()) return filled(item.text, facts);
    for (const auto& choice : item.children) {
        if (auto runs = filled(choice.text, facts)) return runs;
    }
    return std::nullopt;
}

void put_prose(doc::Document& document, const Tree& blocks, const Facts& facts, const Insert& insert) {
    bool skipped = false;
    for (const auto& each : blocks.children) {
        if (!each.is_map() || each.children.empty()) continue;
        if (each.children.front().key == "heading") skipped = left_out(each, facts);
        if (!skipped) put(document, each, facts, insert);
    }
}

}  // namespace plenum::report
