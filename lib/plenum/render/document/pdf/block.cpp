// Numbered paragraphs of an agenda, and brackets of them.
#include <plenum/render/document/pdf/flow.hpp>

#include <algorithm>

namespace plenum::render::pdf {

namespace {

/// How the words of a block are set, large or in small print.
struct Faces {
    Face number;
    Face who;
    Face text;
    Face note;
};

Faces faces(const Measures& m, bool small) {
    const double size = small ? m.small : m.text;
    return {.number = {.font = Font::heading, .size = size * 0.95, .bold = true},
            .who = {.font = Font::heading, .size = size * 0.88, .bold = true},
            .text = {.size = size},
            .note = {.font = Font::heading, .size = m.small * 0.94, .ink = Ink::faint}};
}

std::string number_of(const doc::Block& block) {
    std::string result = block.under && block.starred ? "* " : "";
    if (!block.mark.empty()) result += block.mark + ' ';
    return result + block.number;
}

/// Where the text of a block begins, and what hangs to the left of it.
struct Edge {
    double x = 0;     ///< of the star
    double room = 0;  ///< from there to the text
};

/// A number that is too long for the room beside the text has a line of its own above it.
bool put_long_number(Flow& flow, const doc::Block& block, const Edge& edge, const Place& place) {
    const auto face = faces(flow.m, block.small).number;
    const auto number = number_of(block);
    const double star = block.under ? 0 : flow.hang.star;
    if (star + flow.type.set(number, face).width <= edge.room - face.size * 0.3) return false;
    const auto& text = flow.type.set(pieces({{.text = number}}, face), flow.m.right - edge.x - star);
    flow.lines(text, {.x = edge.x + star, .node = place.node, .before = place.before, .cost = place.cost});
    return true;
}

void put_number(Flow& flow, const doc::Block& block, std::size_t at, const Edge& edge, std::size_t node) {
    const auto face = faces(flow.m, block.small).number;
    const auto number = number_of(block);
    flow.beside(at, flow.type.set(number, face), edge.x + (block.under ? 0 : flow.hang.star), node);
}

void put_parts(Flow& flow, const doc::Block& block, double x, std::size_t node) {
    const auto& m = flow.m;
    const auto face = faces(m, block.small).text;
    double hang = 0;
    for (const auto& part : block.parts) {
        if (part.label.empty()) continue;
        hang = std::max(hang, flow.type.set(part.label, face).width + face.size * 0.45);
    }
    hang = std::min(hang, (m.right - x) / 3);
    if (hang > 0) hang = std::max(hang, face.size * 2);
    const auto whole = flow.draft.node("L", node);
    for (std::size_t i = 0; i < block.parts.size(); ++i) {
        const auto& part = block.parts[i];
        const auto item = flow.draft.node("LI", whole);
        const auto label = flow.draft.node("Lbl", item);
        const auto at = flow.size();
        flow.lines(flow.type.set(pieces(part.text, face), m.right - x - hang),
                   {.x = x + hang,
                    .node = flow.draft.node("LBody", item),
                    .before = face.size * 0.22,
                    .cost = i == 0 ? cost::torn : cost::part});
        if (!part.label.empty()) flow.beside(at, flow.type.set(part.label, face), x, label);
    }
}

void put_notes(Flow& flow, const std::vector<doc::Runs>& notes, double x, std::size_t node) {
    const auto face = faces(flow.m, false).note;
    for (const auto& note : notes) {
        flow.lines(
            flow.type.set(pieces(note, face), flow.m.right - x),
            {.x = x, .node = flow.draft.node("P", node), .before = flow.m.text * 0.28, .cost = cost::torn});
    }
}

Pieces words_of(const doc::Block& block, const Faces& face) {
    auto words = pieces(block.text, face.text);
    if (block.who.empty()) return words;
    auto result = pieces({{.text = block.who + (block.text.empty() ? "" : ":")}}, face.who);
    if (!words.empty()) result.push_back({.text = " ", .face = face.text});
    result.insert(result.end(), words.begin(), words.end());
    return result;
}

void put_block(Flow& flow, const doc::Block& block, std::size_t parent, double before, double cost) {
    const auto& m = flow.m;
    const auto face = faces(m, block.small);
    const Edge edge{.x = block.under ? m.left + flow.hang.number : m.left,
                    .room = block.under ? flow.hang.under : flow.hang.number};
    const double x = edge.x + edge.room;
    const auto node = flow.draft.node("Sect", parent);
    const auto lead = flow.draft.node("P", node);
    const auto number = flow.draft.node("Span", lead);
    Place place{.x = x, .node = number, .before = before, .cost = cost};

    const auto at = flow.size();
    const bool above = put_long_number(flow, block, edge, place);
    if (above) place = {.x = x, .cost = cost::never};
    place.node = flow.draft.node("Span", lead);
    flow.lines(flow.type.set(words_of(block, face), m.right - x), place);
    if (!above && !number_of(block).empty()) put_number(flow, block, at, edge, number);
    if (block.starred && !block.under) flow.beside(at, flow.type.set("* ", face.number), edge.x, number);
    put_parts(flow, block, x, node);
    put_notes(flow, block.notes, x, node);
    constexpr std::size_t few = 8;
    if (flow.size() - at <= few) flow.keep(at, cost::short_block);
    flow.anchor(at, slug(block.anchor));
    flow.least_before = m.text * 0.8;
}

double before(const Measures& m, const doc::Block& block) {
    return block.small ? m.text * 0.7 : block.under ? m.text * 0.75 : m.text;
}

}  // namespace

Hang hang_of(const doc::Document& document, Typesetter& type, const Measures& m) {
    double number = 0;
    double under = 0;
    bool starred = false;
    for_each_block(document, [&](const doc::Block& block) {
        const double wide = type.set(number_of(block), faces(m, block.small).number).width;
        if (!block.under) starred = starred || block.starred;
        auto& most = block.under ? under : number;
        // Past this a number stands on a line of its own rather than push every text aside.
        if (wide <= std::min(m.text * 6, m.column() * 0.1)) most = std::max(most, wide);
    });
    Hang hang;
    hang.star = starred ? m.text * 0.75 : 0;
    hang.number = hang.star + number + (number > 0 ? m.text * 0.7 : 0);
    hang.under = under > 0 ? under + m.text * 0.7 : 0;
    return hang;
}

void put(Flow& flow, const doc::Block& block) {
    put_block(flow, block, 0, before(flow.m, block), block.under ? cost::together : cost::free);
}

void put(Flow& flow, const doc::Bracket& bracket) {
    const auto& m = flow.m;
    const auto from = flow.size();
    const auto node = flow.draft.node("Sect");
    const double above = m.text * 1.25;
    flow.bracket = ++flow.draft.brackets;
    bool first = true;
    if (!bracket.label.empty()) {
        const auto face = faces(m, false).note;
        flow.lines(flow.type.set(pieces({{.text = bracket.label}}, face), m.column()),
                   {.x = m.left, .node = flow.draft.node("P", node), .before = above});
        flow.keep(from, cost::widow);
    }
    for (const auto& block : bracket.blocks) {
        const bool opens = flow.size() == from;
        const double gap = opens ? above : first ? m.text * 0.35 : before(m, block);
        put_block(flow, block, node, gap, opens ? cost::free : first ? cost::never : cost::together);
        first = false;
    }
    put_notes(flow, bracket.notes, m.left, node);
    flow.bracket = 0;
    constexpr std::size_t few = 12;
    constexpr double short_bracket = 300;
    if (flow.size() - from <= few) flow.keep(from, short_bracket);
    if (flow.size() > from) flow.strip(0, m.text * 0.25, cost::never);
}

}  // namespace plenum::render::pdf
