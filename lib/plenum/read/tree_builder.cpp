#include <plenum/base/locate.hpp>
#include <plenum/read/scan.hpp>
#include <plenum/read/tree_builder.hpp>

#include <algorithm>

namespace plenum::read {

namespace {

/// The end of a list entry or key that has no value: yaml-cpp marks whatever comes after it.
Span of_nothing(std::string_view text, std::size_t offset, const Tree* parent) {
    if (parent != nullptr && parent->is_map() && !parent->children.empty())
        return parent->children.back().key_span;
    const auto dash = offset == 0 ? std::string_view::npos : text.rfind('-', offset - 1);
    return {.offset = dash == std::string_view::npos ? 0 : dash, .length = 1};
}

std::string_view null_word(std::string_view text) {
    for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
        if (text.starts_with(word)) return word;
    }
    return {};
}

bool is_control(char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
}

}  // namespace

TreeBuilder::TreeBuilder(std::string_view text, std::size_t base, SourcePtr source, Window& window)
    : text_(text),
      base_(base),
      source_(std::move(source)),
      window_(window) {}

std::size_t TreeBuilder::at(const YAML::Mark& mark) {
    reached_ = std::min(text_.size(), base_ + static_cast<std::size_t>(std::max(0, mark.pos)));
    window_.event(reached_);
    return reached_;
}

void TreeBuilder::finding(std::string rule, std::string message, std::string hint, Span span) {
    if (found.size() == max_findings) return;
    found.push_back({.severity = Severity::error,
                     .rule = std::move(rule),
                     .message = std::move(message),
                     .hint = std::move(hint),
                     .source = source_,
                     .span = span});
}

Span TreeBuilder::extent(std::size_t offset, bool quoted, const std::string& value) const {
    if (!quoted) return {.offset = offset, .length = spelled(text_, offset, value)};
    const char sign = offset < text_.size() ? text_[offset] : ' ';
    if (sign == '"' || sign == '\'') {
        const auto end = scan::quote_end(text_, offset);
        return {.offset = offset, .length = (end == std::string_view::npos ? text_.size() : end) - offset};
    }
    // A block: its words begin on a line below the sign.
    const auto begin =
        std::min(text_.find_first_not_of(" \r\n\t", scan::next_line(text_, offset)), text_.size());
    const auto length =
        spelled(text_, begin,
                std::string_view(value).substr(std::min(value.find_first_not_of(" \r\n\t"), value.size())));
    return length == 0 ? Span{.offset = offset, .length = 1} : Span{.offset = begin, .length = length};
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
    const auto offset = at(mark);
    check_decoration(offset, {}, anchor);
    const auto word = null_word(text_.substr(offset));
    const auto* parent = open_.empty() ? nullptr : &open_.back();
    const auto span = word.empty() ? of_nothing(text_, offset, parent) : Span{offset, word.size()};
    leaf({.kind = Tree::Kind::null, .text = std::string(word), .span = span});
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) {
    throw Refusal{
        .rule = "alias",
        .message = "this file says *name for what it called &name before (an alias), which is not read here",
        .hint = "write the words out in full; if it is no alias, put the text in quotation marks",
        .offset = at(mark)};
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value) {
    const auto offset = at(mark);
    check_decoration(offset, tag, anchor);
    const bool quoted = tag == "!";
    const auto span = extent(offset, quoted, value);
    last_.quoted = quoted;
    last_.span = span;
    Tree tree{.kind = Tree::Kind::scalar, .quoted = quoted, .text = value, .span = span};
    if (quoted && std::ranges::any_of(value, is_control)) {
        finding("control-character", "this text has a control character in it, written with a backslash",
                "take out the backslash and what follows it", span);
        std::ranges::replace_if(tree.text, is_control, ' ');
    }
    leaf(std::move(tree));
}

void TreeBuilder::begin(Tree tree, const std::string& tag, YAML::anchor_t anchor) {
    check_decoration(tree.span.offset, tag, anchor);
    if (open_.size() >= max_depth) {
        throw Refusal{
            .rule = "too-deep",
            .message = "lists and maps stand in each other here more than 100 deep",
            .hint = "a motion needs three levels: the list, the motion, its parts; look for stray [ { or -",
            .offset = tree.span.offset};
    }
    open_.push_back(std::move(tree));
    next_.push_back(Next::key);
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                                  YAML::EmitterStyle::value /*style*/) {
    const auto offset = at(mark);
    if (std::ranges::none_of(open_, &Tree::is_list)) list_ = offset;
    begin({.kind = Tree::Kind::list, .span = {.offset = offset, .length = 1}}, tag, anchor);
}

void TreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value /*style*/) {
    begin({.kind = Tree::Kind::map, .span = {.offset = at(mark), .length = 1}}, tag, anchor);
}

void TreeBuilder::leaf(Tree tree) {
    if (!open_.empty() && open_.back().is_map() && next_.back() == Next::key) {
        key(std::move(tree));
    } else {
        place(std::move(tree));
    }
}

void TreeBuilder::key(Tree tree) {
    const bool sound = is_sound_key(tree);
    auto& members = open_.back().children;
    members.emplace_back();
    members.back().key = std::move(tree.text);
    members.back().key_span = tree.span;
    members.back().span = tree.span;
    next_.back() = sound ? Next::value : Next::left_out;
}

void TreeBuilder::place(Tree tree) {
    if (++nodes_ > max_nodes) {
        throw Refusal{.rule = "too-many-entries",
                      .message = "there are more than 300,000 entries in this file",
                      .hint = "if it is right, cut it into several files",
                      .offset = tree.span.offset};
    }
    if (open_.empty()) {
        if (tree.kind != Tree::Kind::null) documents.push_back(std::move(tree));
        return;
    }
    auto& parent = open_.back();
    if (parent.is_list()) {
        parent.children.push_back(std::move(tree));
        return;
    }
    auto& member = parent.children.back();
    const bool bare = is_bare_line(member, tree);
    if (bare) {
        finding(
            "bare-line", "these words belong to nothing: a name and a colon should lead them",
            "write  name: value  on each line; words that go on from the line above begin further in than it",
            member.key_span);
    }
    if (bare || next_.back() == Next::left_out) {
        parent.children.pop_back();
    } else {
        tree.key = std::move(member.key);
        tree.key_span = member.key_span;
        member = std::move(tree);
    }
    next_.back() = Next::key;
}

void TreeBuilder::close() {
    auto done = std::move(open_.back());
    open_.pop_back();
    next_.pop_back();
    if (!done.children.empty()) {
        const auto& last = done.children.back();
        const auto end =
            std::max(last.span.offset + last.span.length, last.key_span.offset + last.key_span.length);
        if (end > done.span.offset) done.span.length = end - done.span.offset;
    }
    if (done.is_map()) check_keys(done);
    if (!open_.empty() && open_.back().is_map() && next_.back() == Next::key) {
        key(std::move(done));
    } else {
        place(std::move(done));
    }
}

void TreeBuilder::salvage() {
    nodes_ = 0;  // closing what is open must not be refused
    const auto list = std::ranges::find_if(open_, &Tree::is_list);
    const auto keep = list == open_.end() ? std::min<std::size_t>(1, open_.size())
                                          : static_cast<std::size_t>(list - open_.begin()) + 1;
    open_.resize(keep);
    next_.resize(keep);
    while (!open_.empty()) {
        if (next_.back() != Next::key) open_.back().children.pop_back();
        next_.back() = Next::key;
        const bool has_place = open_.size() == 1 || next_[open_.size() - 2] != Next::key;
        if (has_place) {
            close();
        } else {
            open_.pop_back();
            next_.pop_back();
        }
    }
}

}  // namespace plenum::read
