#include <plenum/base/locate.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/inline_parts.hpp>
#include <plenum/read/motion_record.hpp>
#include <plenum/read/scan.hpp>

#include <algorithm>
#include <array>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 12> keys{"id",        "from",  "section",  "title",
                                                "text",      "parts", "proposer", "seconder",
                                                "submitted", "notes", "contact",  "format"};
constexpr std::size_t max_parts = 100;
constexpr std::size_t max_characters = 20'000;  ///< a text longer than this is no motion

std::string_view written(const Tree& tree, const Findings& findings) {
    return findings.source()->text().substr(tree.span.offset, tree.span.length);
}

/// What YAML takes for a comment though it may be text: ` #5`, ` # of`. A comment after a short
/// field is fine when it looks like one, after a sentence it is worth a look.
void check_comment(const Tree& value, bool prose, Findings& findings) {
    if (!value.is_scalar() || value.quoted) return;
    const auto text = findings.source()->text();
    const auto end = value.span.offset + value.span.length;
    const auto sign = text.find_first_not_of(" \t", end);
    if (sign == std::string_view::npos || text[sign] != '#' || sign == end) return;
    const auto after = sign + 1 < text.size() ? text[sign + 1] : '\n';
    const bool like_comment = after == ' ' || after == '\n' || after == '\r' || after == '#';
    if (like_comment && !prose) return;
    const Span span{.offset = sign, .length = scan::line_end(text, sign) - sign};
    if (like_comment) {
        findings.warning(
            "lost-words", "what stands after a # is a comment and no part of the text",
            "if it belongs to the text, put the whole text in quotation marks; if it is a comment, give it a "
            "line of its own",
            span);
    } else {
        findings.error("lost-words", "a # with a space before it begins a comment: these words are lost",
                       "put the whole text in quotation marks", span);
    }
}

/// A line that begins with a dash but goes on from the line above, since it stands further in.
void check_swallowed_entry(const Tree& value, Findings& findings) {
    if (value.quoted) return;
    const auto text = findings.source()->text();
    const auto end = value.span.offset + value.span.length;
    for (auto start = scan::next_line(text, value.span.offset); start < end;
         start = scan::next_line(text, start)) {
        const auto line = scan::line(text, start);
        if (!scan::is_entry(line)) continue;
        findings.error(
            "indentation",
            "this line begins with a dash, but stands so far in that it belongs to the text above",
            "give it the same number of spaces as the other entries; or put the text in quotation marks",
            {.offset = start + scan::indent(line), .length = 1});
        return;
    }
}

/// The words of a text or part in any form that has some; empty, after a finding, for the rest.
/// `value` becomes what was written, before white space is made single.
std::string prose(const Tree& tree, std::string_view what, Findings& findings) {
    if (tree.is_map() && !tree.children.empty() && tree.span.length > 1) {
        const auto& first = tree.children.front();
        findings.error("colon",
                       "a colon followed by a space makes YAML take this " + std::string(what) +
                           " for a name and a value",
                       "put the whole text in quotation marks",
                       {.offset = first.key_span.offset + first.key_span.length, .length = 1});
        return std::string(written(tree, findings));
    }
    if (!tree.is_scalar()) {
        findings.error(
            "wrong-kind",
            "the " + std::string(what) + " should be words, and here it is " + std::string(kind_name(tree)),
            tree.is_list() ? "parts stand under 'parts:', the words before them under 'text:'"
                           : "write the words after the colon, in quotation marks",
            tree.key_span.length > 0 ? tree.key_span : tree.span);
        return {};
    }
    check_comment(tree, true, findings);
    check_swallowed_entry(tree, findings);
    if (text::trim(tree.text).empty()) {
        findings.error("empty", "this " + std::string(what) + " has no words",
                       "write them, or take the line away", tree.span);
        return {};
    }
    if (tree.text.size() > max_characters && text::length(tree.text) > max_characters) {
        findings.error("too-long",
                       "this " + std::string(what) + " has more than 20,000 characters, as no motion has",
                       "is it several motions that run into each other, or a whole paper?",
                       {.offset = tree.span.offset, .length = 1});
        return {};
    }
    return tree.text;
}

/// “That conference ...”: marks of a word processor, which YAML takes for part of the text.
std::string_view without_curly_quotes(std::string_view value, const Tree& tree, Findings& findings) {
    constexpr std::string_view open = "\xE2\x80\x9C";
    constexpr std::string_view close = "\xE2\x80\x9D";
    const auto inner = text::trim(value);
    if (tree.quoted || inner.size() < 6 || !inner.starts_with(open) || !inner.ends_with(close)) return value;
    if (inner.find(close) != inner.size() - close.size()) return value;
    findings.warning("curly-quotes",
                     "the text stands in curly quotation marks, which would be printed with it",
                     "use straight ones, \"...\", as on the keyboard; Plenum has left these out",
                     {.offset = tree.span.offset, .length = open.size()});
    return inner.substr(open.size(), inner.size() - 2 * open.size());
}

void split_inline(Motion& motion, const std::string& value, const Tree& tree, const SourcePtr& source) {
    const auto split = inline_parts(value);
    if (split.parts.empty()) return;
    motion.text = one_line(std::string_view(value).substr(split.lead.offset, split.lead.length));
    for (const auto& part : split.parts) {
        motion.parts.push_back({.text = one_line(std::string_view(value).substr(part.offset, part.length)),
                                .span = locate(source->text(), tree.span, value, part)});
    }
}

/// Marks that were written at the beginning of every part, though the list numbers them.
void drop_marks(std::vector<Part>& parts, const SourcePtr& source) {
    for (std::size_t k = 0; k < parts.size(); ++k) {
        const auto length = part_mark(parts[k].text, k + 1);
        if (length == 0 || length >= parts[k].text.size()) return;
    }
    for (std::size_t k = 0; k < parts.size(); ++k) {
        auto& part = parts[k];
        const auto length = part_mark(part.text, k + 1);
        part.span = locate(source->text(), part.span, part.text, {length, part.text.size() - length});
        part.text.erase(0, length);
    }
}

std::vector<Part> listed_parts(const Tree& list, Findings& findings) {
    std::vector<Part> result;
    for (const auto& item : list.children) {
        if (result.size() == max_parts) {
            findings.error("too-many-parts", "a motion with more than 100 parts is none",
                           "is the list of the next motion's parts a part of this one's?", item.span);
            break;
        }
        const auto words = prose(item, "part", findings);
        if (!words.empty()) result.push_back({.text = one_line(words), .span = item.span});
    }
    drop_marks(result, findings.source());
    return result;
}

void read_parts(Motion& motion, const Tree& tree, Findings& findings) {
    if (tree.is_list()) {
        motion.parts = listed_parts(tree, findings);
        return;
    }
    if (tree.is_scalar() && !text::trim(tree.text).empty()) {
        findings.error("wrong-kind", "the parts should be a list, and here they are one text",
                       "write each part on a line of its own, further in and beginning with a dash",
                       tree.key_span);
        const auto lead = motion.text;
        split_inline(motion, lead + ":\n" + tree.text, tree, findings.source());
        motion.text = lead;
        if (motion.parts.empty()) motion.parts.push_back({.text = one_line(tree.text), .span = tree.span});
        return;
    }
    findings.error(
        "wrong-kind", "the parts should be a list, and here there is " + std::string(kind_name(tree)),
        tree.is_map() ? "begin each part with a dash, and put it in quotation marks"
                      : "write each part on a line of its own beginning with a dash, or take 'parts:' away",
        tree.key_span);
}

bool is_id(std::string_view id) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               static_cast<unsigned char>(c) >= 0x80;
    };
    return std::ranges::all_of(id, fits) && id.size() <= 80;
}

void check_identity(const Motion& motion, const Tree& tree, const MotionRules& rules, Findings& findings) {
    const auto place = motion.origin.at("id");
    const Span start{.offset = tree.span.offset, .length = 1};
    if (!motion.id.empty() && !is_id(motion.id)) {
        findings.error("bad-id", "an id is made of letters, digits and hyphens",
                       "for instance  id: aldermoor-03", place);
    }
    if (!rules.submitted) return;
    if (motion.id.empty()) {
        findings.error("no-id", "this motion has no id, and the papers need one to speak of it by",
                       "give it a name of its own that never changes, as in  id: aldermoor-03", start);
    }
    if (motion.from.empty()) {
        findings.error("no-from", "nothing says which committee this motion is from",
                       "write  from: NAME  at the beginning of the file, or in the motion", start);
    }
}

}  // namespace

std::span<const std::string_view> motion_keys() {
    return keys;
}

std::optional<Motion> motion_record(const Tree& tree, const std::string& from, const MotionRules& rules,
                                    Findings& findings) {
    const Fields fields(tree, findings);
    fields.only(keys, "a motion", {"text", "parts"});
    Motion motion;
    motion.origin.source = findings.source();
    motion.origin.whole = tree.span;
    for (const auto& field : tree.children) {
        motion.origin.fields.emplace_back(field.key, field.span);
        if (field.key != "text" && field.key != "parts") check_comment(field, false, findings);
    }
    motion.id = fields.text("id");
    motion.from = fields.text("from");
    if (motion.from.empty()) motion.from = from;
    motion.section = fields.text("section");
    motion.title = fields.text("title");
    motion.proposer = fields.text("proposer");
    motion.seconder = fields.text("seconder");
    motion.submitted = fields.text("submitted");
    motion.notes = fields.text("notes");
    motion.contact = fields.text("contact");
    check_identity(motion, tree, rules, findings);

    const auto* words = tree.find("text");
    if (words == nullptr) {
        findings.error("no-text", "this motion has no text", "write it as  text: \"That conference ...\"",
                       {.offset = tree.span.offset, .length = 1});
        return std::nullopt;
    }
    const auto whole = prose(*words, "text", findings);
    if (whole.empty()) return std::nullopt;
    const std::string value(without_curly_quotes(whole, *words, findings));
    motion.text = one_line(value);
    if (const auto* parts = tree.find("parts")) {
        read_parts(motion, *parts, findings);
    } else {
        split_inline(motion, value, *words, findings.source());
    }
    return motion;
}

}  // namespace plenum::read
