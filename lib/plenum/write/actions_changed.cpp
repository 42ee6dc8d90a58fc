// An entry of actions.yaml changed in its place, by the places of its members: what a person wrote around
// them is kept.
#include <plenum/base/error.hpp>
#include <plenum/write/actions.hpp>
#include <plenum/write/edits.hpp>
#include <plenum/write/layout.hpp>
#include <plenum/write/yaml.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace plenum::write {

namespace {

constexpr std::array<std::string_view, 6> in_order{"resolution", "responsible", "status",
                                                   "entries",    "next",        "due"};
constexpr std::size_t widest = 80;  ///< of a list on one line

[[noreturn]] void refuse(const std::string& why) {
    throw Error("an entry of the file of actions is laid out so that nothing can be put into it: " + why,
                "lay it out as  plenum describe schema actions  shows it, or make this change by hand");
}

Tree date(std::string_view iso) {
    auto result = text({}, iso);
    result.quoted = false;
    return result;
}

/// Edits of one text; what is put in at one place stands there in the order it was asked for.
class Edits {
public:
    void put(std::size_t offset, std::string words) { replace(offset, offset, std::move(words)); }

    void replace(std::size_t begin, std::size_t end, std::string words) {
        const Span span{.offset = begin, .length = end - begin};
        const auto same = std::ranges::find(edits_, span, &Edit::span);
        if (same != edits_.end() && span.length == 0) {
            same->replacement += words;
        } else {
            edits_.push_back({.span = span, .replacement = std::move(words)});
        }
    }

    std::string apply(std::string_view text) const { return write::apply(text, edits_); }

private:
    std::vector<Edit> edits_;
};

class Changing {
public:
    Changing(std::string_view text, const Tree& entry)
        : text_(text),
          entry_(entry),
          lines_(layout::lines(text)),
          flow_(text[std::min(entry.span.offset, text.size() - 1)] == '{') {
        if (!entry.is_map() || entry.children.empty()) refuse("it has no names with values");
        indent_ = column(entry.children.front().key_span.offset);
    }

    void set(std::string_view key, const Tree& value) {
        const auto* member = entry_.find(key);
        if (member == nullptr) return add(key, ' ' + flow(value));
        if (member->is_list() || member->is_map()) refuse('\'' + std::string(key) + "' is no text in it");
        const auto behind = colon(*member);
        const bool unwritten = member->span == member->key_span;
        const auto end = unwritten ? behind : member->span.offset + member->span.length;
        edits_.replace(behind, std::max(end, behind), value.text.empty() ? "" : ' ' + flow(value));
    }

    void append(const std::vector<ActionEntry>& entries) {
        std::vector<std::string> more;
        for (const auto& each : entries) more.push_back(flow(tree(each)));
        if (more.empty()) return;
        const auto* list = entry_.find("entries");
        if (list == nullptr) {
            add("entries", flow_ ? " [" + joined(more) + ']' : as_lines(more, indent_ + 2));
        } else if (list->kind == Tree::Kind::null) {
            instead_of_nothing(*list, more);
        } else if (!list->is_list()) {
            into_a_list(*list, more);
        } else if (text_[list->span.offset] == '[') {
            into_brackets(*list, more);
        } else {
            edits_.put(end_of(*list), as_lines(more, column_of_dash(*list)));
        }
    }

    std::string result() const { return edits_.apply(text_); }

private:
    std::size_t line_of(std::size_t offset) const {
        const auto after = std::ranges::upper_bound(lines_, offset, {}, &layout::Line::begin);
        return after == lines_.begin() ? 0 : static_cast<std::size_t>(after - lines_.begin()) - 1;
    }
    std::size_t line_end(std::size_t offset) const {
        const auto& line = lines_[line_of(offset)];
        return line.begin + line.length;
    }
    std::size_t column(std::size_t offset) const { return offset - lines_[line_of(offset)].begin; }

    static std::string joined(const std::vector<std::string>& items) {
        std::string result;
        for (const auto& each : items) result += (result.empty() ? "" : ", ") + each;
        return result;
    }

    /// Each on a line of its own, to be put in at the end of a line.
    std::string as_lines(const std::vector<std::string>& items, std::size_t indent) const {
        std::string result;
        for (const auto& each : items) {
            result += std::string(layout::line_end(text_)) + std::string(indent, ' ') + "- " + each;
        }
        return result;
    }

    /// Behind the colon of the member's key.
    std::size_t colon(const Tree& member) const {
        const auto at = text_.find(':', member.key_span.offset + member.key_span.length);
        if (at == std::string_view::npos) refuse("a name has no colon");
        return at + 1;
    }

    /// The end of the last line that belongs to a member of a map in lines.
    std::size_t end_of(const Tree& member) const {
        const auto own = column(member.key_span.offset);
        auto last = line_of(std::max(member.key_span.offset, member.span.offset + member.span.length - 1));
        for (auto i = line_of(member.key_span.offset) + 1; i < lines_.size(); ++i) {
            const auto& line = lines_[i];
            if (line.is_blank(text_)) continue;
            const bool entry = line.indent == own && line.is_entry(text_) && member.is_list();
            if (line.indent <= own && !entry) break;
            last = std::max(last, i);
        }
        if (text_[member.span.offset] == '[' && member.is_list()) {
            const auto list = layout::brackets(text_, member.span.offset);
            if (list) last = std::max(last, line_of(list->close));
        }
        return lines_[last].begin + lines_[last].length;
    }

    /// A member that is not there yet: behind those that come before it.
    void add(std::string_view key, const std::string& value) {
        const auto words = std::string(key) + ':' + value;
        if (flow_) {
            const auto map = layout::brackets(text_, entry_.span.offset);
            if (!map) refuse("a brace is not closed");
            const bool comma = text_[map->last - 1] == ',' && !added_;
            added_ = true;
            return edits_.put(map->last, (comma ? " " : ", ") + words);
        }
        const Tree* before = nullptr;
        for (const auto each : in_order) {
            if (each == key) break;
            if (const auto* member = entry_.find(each)) before = member;
        }
        if (before == nullptr) before = &entry_.children.back();
        edits_.put(end_of(*before), std::string(layout::line_end(text_)) + std::string(indent_, ' ') + words);
    }

    void instead_of_nothing(const Tree& list, const std::vector<std::string>& more) {
        const bool word = list.span != list.key_span;  // ~ or null
        const auto behind = colon(list);
        const auto end = word ? list.span.offset + list.span.length : behind;
        if (flow_) return edits_.replace(behind, end, " [" + joined(more) + ']');
        if (word) edits_.replace(behind, end, "");
        edits_.put(line_end(behind), as_lines(more, indent_ + 2));
    }

    /// One entry that stands without its dash.
    void into_a_list(const Tree& only, const std::vector<std::string>& more) {
        const auto map = layout::brackets(text_, only.span.offset);
        if (!only.is_map() || text_[only.span.offset] != '{' || !map) {
            refuse("its entries are no list: put a dash before what stands under 'entries:'");
        }
        edits_.put(only.span.offset, "[");
        edits_.put(map->close + 1, ", " + joined(more) + ']');
    }

    std::size_t column_of_dash(const Tree& list) const {
        if (list.children.empty()) return indent_ + 2;
        return lines_[line_of(list.span.offset)].indent;
    }

    void into_brackets(const Tree& list, const std::vector<std::string>& more) {
        const auto open = list.span.offset;
        const auto found = layout::brackets(text_, open);
        if (!found) refuse("a bracket or a quotation mark is not closed");
        const auto end = line_end(open);
        const bool one_line = found->close < end;
        const auto length = found->close - lines_[line_of(open)].begin;
        if (one_line && !flow_ && length + joined(more).size() > widest) return opened(list, *found, more);
        const bool first = found->last == open + 1;
        const bool comma = !first && text_[found->last - 1] != ',';
        if (one_line || line_of(found->last) == line_of(found->close)) {
            return edits_.put(found->last, (comma ? ", " : first ? "" : " ") + joined(more));
        }
        // Below the last line with words, whose comment stays with it.
        if (comma) edits_.put(found->last, ",");
        std::string lines;
        const auto indent = first ? indent_ + 2 : lines_[line_of(found->last - 1)].indent;
        for (const auto& each : more) {
            lines += (lines.empty() ? "" : ",") + std::string(layout::line_end(text_)) +
                     std::string(indent, ' ') + each;
        }
        edits_.put(line_end(found->last), lines);
    }

    /// A list that has become too long for its line goes on lines of its own.
    void opened(const Tree& list, const layout::Brackets& found, const std::vector<std::string>& more) {
        std::vector<std::string> items;
        for (const auto& each : list.children) {
            const auto map = layout::brackets(text_, each.span.offset);
            if (text_[each.span.offset] != '{' || !map) {
                return edits_.put(found.last, ", " + joined(more));
            }
            items.emplace_back(text_.substr(each.span.offset, map->close + 1 - each.span.offset));
        }
        items.insert(items.end(), more.begin(), more.end());
        edits_.replace(colon(list), found.close + 1, "");
        edits_.put(line_end(found.close), as_lines(items, indent_ + 2));
    }

    std::string_view text_;
    const Tree& entry_;
    std::vector<layout::Line> lines_;
    bool flow_;
    std::size_t indent_ = 0;  ///< of the names, when they stand on lines
    bool added_ = false;      ///< a member to a map in braces
    Edits edits_;
};

}  // namespace

std::string with_change(std::string_view source, const Tree& entry, const ActionChange& change) {
    Changing changing(source, entry);
    if (change.responsible) changing.set("responsible", text({}, *change.responsible));
    if (change.status) changing.set("status", text({}, name(*change.status)));
    changing.append(change.entries);
    if (change.next) changing.set("next", text({}, *change.next));
    if (change.due) changing.set("due", date(*change.due));
    return changing.result();
}

}  // namespace plenum::write
