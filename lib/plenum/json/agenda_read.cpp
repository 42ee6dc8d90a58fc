// An agenda out of the JSON that was written of it.
#include <plenum/base/error.hpp>
#include <plenum/json/agenda_read.hpp>
#include <plenum/json/value.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace plenum::json {

namespace {

constexpr std::array treatments{
    Treatment::debate,      Treatment::accepted,  Treatment::accepted_as_reference,
    Treatment::grey,        Treatment::part2,     Treatment::chosen,
    Treatment::incompetent, Treatment::withdrawn, Treatment::late};
constexpr std::array amendment_kinds{Amendment::Kind::replace, Amendment::Kind::cut, Amendment::Kind::insert,
                                     Amendment::Kind::rider};

/// Takes an agenda apart, and throws where it is none.
class Reader {
public:
    explicit Reader(const std::string& file) : file_(file) {}

    State read(std::string_view bytes) {
        const auto value = Value::parse(bytes, nullptr, false);
        if (value.is_discarded()) fail("it is not JSON, or not all of it");
        const auto schema = value.is_object() ? value.find("schema") : value.end();
        if (!value.is_object() || schema == value.end() || *schema != "plenum/agenda/1")
            fail("it does not say that it is one (\"schema\": \"plenum/agenda/1\")");
        result_.draft = !value.contains("draft") || flag(value, "draft");
        result_.published_on = text(value, "published_on");
        business(value, "opening", {});
        if (!value.contains("sections")) fail("there is no list \"sections\" where one belongs");
        for (const auto& section : list(value, "sections")) {
            result_.sections.push_back({.id = text(section, "id"),
                                        .title = text(section, "title"),
                                        .minutes = number(section, "minutes")});
        }
        sections(value, "sections");
        items(value, "chosen", {});
        sections(value, "grey");
        sections(value, "part2");
        items(value, "late", {});
        business(value, "closing", {});
        for (const auto& motion : list(value, "not_taken")) add(motion, {});
        amendments(value);
        falls(value);
        errata(value);
        return std::move(result_);
    }

private:
    [[noreturn]] void fail(const std::string& why) const {
        throw Error("'" + file_ + "' is not an earlier agenda: " + why,
                    "make one with  plenum agenda --format json -o FILE.json");
    }

    /// The field, or null when it is not there or says null.
    const Value* field(const Value& from, const char* key) const {
        if (!from.is_object()) fail("something else stands where \"" + std::string(key) + "\" belongs");
        const auto found = from.find(key);
        return found == from.end() || found->is_null() ? nullptr : &*found;
    }

    std::string text(const Value& from, const char* key) const {
        const auto* value = field(from, key);
        if (value == nullptr) return {};
        if (!value->is_string()) fail("\"" + std::string(key) + "\" should be a text");
        return value->get<std::string>();
    }

    std::string id(const Value& from, const char* key = "id") const {
        auto result = text(from, key);
        if (result.empty()) fail("there is no \"" + std::string(key) + "\" where one belongs");
        return result;
    }

    bool flag(const Value& from, const char* key) const {
        const auto* value = field(from, key);
        if (value != nullptr && !value->is_boolean())
            fail("\"" + std::string(key) + "\" should be true or false");
        return value != nullptr && value->get<bool>();
    }

    std::optional<int> number(const Value& from, const char* key) const {
        const auto* value = field(from, key);
        if (value == nullptr) return std::nullopt;
        const bool whole = value->is_number_integer() && value->get<double>() >= 0 &&
                           value->get<double>() <= std::numeric_limits<int>::max();
        if (!whole) fail("\"" + std::string(key) + "\" should be a whole number");
        return value->get<int>();
    }

    const Value& list(const Value& from, const char* key) const {
        const auto* value = field(from, key);
        if (value == nullptr) return nothing_;
        if (!value->is_array()) fail("\"" + std::string(key) + "\" should be a list");
        return *value;
    }

    std::vector<std::string> texts(const Value& from, const char* key) const {
        std::vector<std::string> result;
        for (const auto& each : list(from, key)) {
            if (!each.is_string()) fail("\"" + std::string(key) + "\" should be a list of texts");
            result.push_back(each.get<std::string>());
        }
        return result;
    }

    /// One of those that have names; the first of them when none is said.
    template <class Words>
    auto one_of(const Value& from, const char* key, const Words& words) const {
        const auto word = text(from, key);
        if (word.empty()) return words.front();
        const auto found = std::ranges::find_if(words, [&](const auto each) { return name(each) == word; });
        if (found == words.end()) fail("\"" + std::string(key) + "\" cannot be '" + word + "'");
        return *found;
    }

    /// Adds a motion; its index.
    std::size_t add(const Value& from, const std::string& section) {
        State::Motion motion{.id = id(from),
                             .from = text(from, "from"),
                             .number = text(from, "number"),
                             .section = section,
                             .treatment = one_of(from, "treatment", treatments),
                             .text = text(from, "text"),
                             .parts = {},
                             .of = texts(from, "composite_of")};
        for (const auto& part : list(from, "parts")) motion.parts.push_back(text(part, "text"));
        if (!seen_.insert(motion.id).second) fail("the motion '" + motion.id + "' stands in it twice");
        result_.motions.push_back(std::move(motion));
        return result_.motions.size() - 1;
    }

    /// Motions one after the other that name the same bracket are one debate.
    void items(const Value& from, const char* key, const std::string& section) {
        std::string bracket;
        for (const auto& item : list(from, key)) {
            const auto motion = add(item, section);
            const auto named = text(item, "bracket");
            if (named.empty() || named != bracket) result_.debates.emplace_back();
            bracket = named;
            result_.debates.back().push_back(motion);
        }
    }

    void business(const Value& from, const char* key, const std::string& section) {
        for (const auto& each : list(from, key)) {
            Item item;
            item.id = text(each, "id");
            item.title = text(each, "title");
            item.kind = text(each, "kind");
            item.minutes = number(each, "minutes").value_or(0);
            result_.items.push_back(
                {.number = text(each, "number"), .section = section, .item = std::move(item), .brief = true});
        }
    }

    void sections(const Value& from, const char* key) {
        for (const auto& section : list(from, key)) {
            const auto id = text(section, "id");
            business(section, "business", id);
            items(section, "items", id);
        }
    }

    void amendments(const Value& from) {
        for (const auto& each : list(from, "amendments")) {
            Amendment amendment;
            amendment.id = text(each, "id");
            amendment.from = text(each, "from");
            amendment.to = id(each, "to");
            amendment.part = number(each, "part");
            amendment.kind = one_of(each, "kind", amendment_kinds);
            amendment.words = text(each, "words");
            amendment.after = text(each, "after");
            amendment.with = text(each, "with");
            result_.amendments.push_back({.number = text(each, "number"),
                                          .treatment = one_of(each, "treatment", treatments),
                                          .amendment = std::move(amendment)});
        }
    }

    void falls(const Value& from) {
        for (const auto& each : list(from, "falls"))
            result_.falls.push_back({.carried = id(each, "if_carried"), .falls = texts(each, "falls")});
    }

    void errata(const Value& from) {
        for (const auto& each : list(from, "errata")) {
            result_.errata.push_back(
                {.motion = id(each, "motion"), .replace = text(each, "replace"), .with = text(each, "with")});
        }
    }

    const std::string& file_;
    const Value nothing_ = Value::array();
    State result_;
    std::set<std::string> seen_;
};

}  // namespace

bool looks_like_json(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos || text[first] != '{') return false;
    const auto next = text.find_first_not_of(blanks, first + 1);
    return next != std::string_view::npos && text[next] == '"';
}

State agenda_read(std::string_view text, const std::string& file) {
    return Reader(file).read(text);
}

}  // namespace plenum::json
