#include <plenum/base/text.hpp>
#include <plenum/data/data.hpp>
#include <plenum/read/lexicon.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace plenum::read {

namespace {

using Values = std::vector<std::string>;

template <typename T>
using Named = std::pair<std::string_view, T>;

constexpr std::array<Named<Act>, 7> acts{{{"view", Act::view},
                                          {"inform", Act::inform},
                                          {"resolve", Act::resolve},
                                          {"advise", Act::advise},
                                          {"ask", Act::ask},
                                          {"demand", Act::demand},
                                          {"instruct", Act::instruct}}};

constexpr std::array<Named<Stem>, 3> kinds{
    {{"own", Stem::mandate}, {"external", Stem::external}, {"other", Stem::other}}};

constexpr std::array<Named<Stem>, 4> stems{{{"belief", Stem::belief},
                                            {"other", Stem::other},
                                            {"external", Stem::external},
                                            {"mandate", Stem::mandate}}};

/// What a verb is whose act is known and nothing else.
constexpr Stem alone(Act act) {
    switch (act) {
    case Act::view:
    case Act::inform: return Stem::belief;
    case Act::resolve:
    case Act::advise: return Stem::other;
    case Act::ask:
    case Act::demand: return Stem::external;
    case Act::instruct: return Stem::mandate;
    }
    return Stem::belief;
}

template <typename T, std::size_t n>
std::optional<T> find(const std::array<Named<T>, n>& table, std::string_view name) {
    for (const auto& [key, value] : table) {
        if (key == name) return value;
    }
    return std::nullopt;
}

template <typename T, std::size_t n>
std::string names(const std::array<Named<T>, n>& table) {
    std::string result;
    for (std::size_t i = 0; i < table.size(); ++i) {
        result += i == 0 ? "" : i + 1 == table.size() ? " or " : ", ";
        result += table.at(i).first;
    }
    return result;
}

/// `a, b, c` or a list, each trimmed, none empty.
Values values(const Tree& tree) {
    Values result;
    const auto add = [&](std::string_view each) {
        if (!text::trim(each).empty()) result.emplace_back(text::trim(each));
    };
    for (const auto& child : tree.children) add(child.text);
    for (std::string_view rest = tree.text; !rest.empty();) {
        const auto comma = std::min(rest.find(','), rest.size());
        add(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return result;
}

/// One text that is read into the lexicon, and where its findings go.
struct Reading {
    Lexicon& lexicon;
    SourcePtr source;
    Diagnostics& out;

    void unknown(const Tree& at, std::string message, std::string hint) const {
        out.add({.severity = Severity::error,
                 .rule = "unknown-word-kind",
                 .message = std::move(message),
                 .hint = std::move(hint),
                 .source = source,
                 .span = at.span});
    }
};

/// "ask else belief" into the act and what the verb is alone.
bool act(const std::string& described, Verb& verb) {
    constexpr std::string_view otherwise = " else ";
    const auto cut = described.find(otherwise);
    const auto known = find(acts, described.substr(0, cut));
    if (!known) return false;
    verb.act = *known;
    verb.alone = alone(*known);
    if (cut == std::string::npos) return true;
    const auto stem = find(stems, described.substr(cut + otherwise.size()));
    verb.alone = stem.value_or(verb.alone);
    return stem.has_value();
}

void words(const Tree& tree, const Reading& reading) {
    for (const auto& list : tree.children) {
        const auto* const role = std::ranges::find(role_names, std::string_view(list.key));
        if (role == role_names.end()) {
            const auto nearest = text::nearest(list.key, {role_names.begin(), role_names.end()});
            reading.unknown(list, "there is no list of small words called '" + list.key + "'",
                            nearest.empty()
                                ? "the lists are those of grammar.yaml: and, to, that, adverb, helper, ..."
                                : "did you mean '" + std::string(nearest) + "'?");
            continue;
        }
        auto& all = reading.lexicon.words.at(static_cast<std::size_t>(role - role_names.begin()));
        for (auto& each : values(list)) all.push_back(std::move(each));
    }
}

void verbs(const Tree& tree, const Reading& reading) {
    for (const auto& entry : tree.children) {
        if (entry.key == "words" && entry.is_map()) {
            words(entry, reading);
            continue;
        }
        auto all = values(entry);
        Verb verb{.name = entry.key};
        if (all.empty() || !act(all.front(), verb)) {
            reading.unknown(entry, "it is not said what kind of verb '" + entry.key + "' is",
                            "write " + entry.key + ": followed by " + names(acts) +
                                ", then a comma and its forms, for example ask, asks, asking, asked");
            continue;
        }
        verb.forms.assign(std::make_move_iterator(all.begin() + 1), std::make_move_iterator(all.end()));
        std::erase_if(reading.lexicon.verbs, [&](const Verb& old) { return old.name == verb.name; });
        reading.lexicon.verbs.push_back(std::move(verb));
    }
}

void bodies(const Tree& tree, const Reading& reading) {
    for (const auto& entry : tree.children) {
        auto all = values(entry);
        const auto first = all.empty() ? std::string{} : all.front();
        const auto blank = std::min(first.find(' '), first.size());
        const auto kind = find(kinds, first.substr(0, blank));
        if (!kind) {
            reading.unknown(entry, "it is not said what kind of body '" + entry.key + "' is",
                            "write " + entry.key + ": followed by " + names(kinds) +
                                ", then a comma and its other names, if it has any");
            continue;
        }
        Body body{.name = entry.key, .kind = *kind, .nation = std::string(text::trim(first.substr(blank)))};
        body.aliases.assign(std::make_move_iterator(all.begin() + 1), std::make_move_iterator(all.end()));
        std::erase_if(reading.lexicon.bodies, [&](const Body& old) { return old.name == body.name; });
        reading.lexicon.bodies.push_back(std::move(body));
    }
}

void all_of(const Tree& tree, const Reading& reading) {
    if (const auto* found = tree.find("verbs")) verbs(*found, reading);
    if (const auto* found = tree.find("bodies")) bodies(*found, reading);
    if (const auto* found = tree.find("words")) words(*found, reading);
}

}  // namespace

Lexicon lexicon(const Conference& conference, Diagnostics& out) {
    Lexicon result;
    if (conference.language == "english") {
        for (const auto* name : {"verbs", "bodies", "grammar"})
            all_of(data::tree(name), {result, nullptr, out});
    } else {
        // Null where there is none: a language without lists knows what conference.yaml says.
        all_of(data::tree("lexicon-" + conference.language), {result, nullptr, out});
    }
    all_of(conference.rest, {result, conference.origin.source, out});
    return result;
}

}  // namespace plenum::read
