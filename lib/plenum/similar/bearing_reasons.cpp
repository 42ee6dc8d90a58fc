// Why a resolution is policy already for a motion, or conflicts with it, in sentences for a committee.
#include <plenum/base/listing.hpp>
#include <plenum/base/text.hpp>
#include <plenum/model/bearing.hpp>
#include <plenum/similar/bearing_reasons.hpp>

#include <algorithm>
#include <iterator>
#include <set>

namespace plenum::similar {

namespace {

constexpr std::size_t words_named = 4;
constexpr std::size_t words_quoted = 24;
constexpr std::size_t changes_told = 3;
constexpr double worth_quoting = 0.15;  // cosine from which two pieces are worth setting side by side
constexpr float worth_naming = 1;       // how telling a word is that is named

/// The beginning of a text on one line, in quotes.
std::string quoted(std::string_view text) {
    std::string result = "'";
    std::size_t words = 1;
    for (const char c : text::trim(text)) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (blank && result.back() == ' ') continue;
        if (blank && words++ == words_quoted) return result + " ...'";
        result += blank ? ' ' : c;
    }
    return result + "'";
}

/// Where a long text is best quoted from: where most of what both speak of stands close together, and there
/// from the beginning of the clause.
std::size_t best_place(std::string_view text, const Piece& piece, const Piece& other,
                       const std::vector<float>& telling) {
    constexpr std::size_t close_together = 150;  // bytes
    constexpr std::size_t clause = 60;
    const auto weight = [&](std::size_t at) {
        return std::ranges::binary_search(other.distinct, piece.words[at]) ? telling[piece.words[at]] : 0.0F;
    };
    std::size_t best = 0;
    float most = 0;
    for (std::size_t i = 0; i < piece.words.size(); ++i) {
        if (weight(i) <= 0) continue;
        float sum = 0;
        for (auto k = i; k < piece.words.size() && piece.places[k] < piece.places[i] + close_together; ++k)
            sum += weight(k);
        if (sum <= most) continue;
        most = sum;
        best = piece.places[i];
    }
    const auto from = best > clause ? best - clause : 0;
    const auto comma = text.substr(from, best - from).find_last_of(",;:");
    if (comma == std::string_view::npos) return from == 0 ? 0 : best;
    return from + comma + 1;
}

/// A piece in quotes, as far as it is to be set beside another.
std::string told(std::string_view text, const Piece& piece, const Piece& other,
                 const std::vector<float>& telling) {
    const auto words = std::ranges::count(text, ' ');
    if (words < static_cast<std::ptrdiff_t>(words_quoted)) return quoted(text);
    const auto from = best_place(text, piece, other, telling);
    return from == 0 ? quoted(text) : "'... " + quoted(text.substr(from)).substr(1);
}

std::string piece_of(const std::string& lead, const std::vector<Part>& parts, std::size_t piece) {
    return piece == 0 ? lead : parts[piece - 1].text;
}

std::string place(std::size_t piece, std::size_t parts) {
    if (piece > 0) return " in part " + std::to_string(piece);
    return parts > 0 ? " in its lead text" : "";
}

void tell_standing(const BearingEvidence& evidence, std::vector<std::string>& because) {
    const auto& resolution = evidence.resolution;
    if (resolution.status == "superseded") {
        because.push_back(
            "The resolution is no longer policy: it was superseded" +
            (resolution.superseded_by.empty() ? std::string() : " by " + resolution.superseded_by) + '.');
    } else if (resolution.status == "lapsed") {
        because.emplace_back("The resolution is no longer policy: it has lapsed.");
    } else if (!holds(resolution)) {
        because.emplace_back("The resolution was not carried.");
    }
    const auto outcome = outcome_of(resolution, evidence.common.b);
    const auto part =
        evidence.common.b == 0 ? std::string("It") : "Part " + std::to_string(evidence.common.b);
    if (outcome == "lost" && holds(resolution))
        because.push_back(part + " of it, which is the nearest, was lost.");
    if (outcome == "reference")
        because.push_back((evidence.common.b == 0 ? "It was taken" : part + " of it was taken") +
                          std::string(" as a reference: for its spirit, not its words."));
}

void tell_side_by_side(const BearingEvidence& evidence, std::vector<std::string>& because) {
    const auto& common = evidence.common;
    const auto& motion = evidence.motion;
    const auto& resolution = evidence.resolution;
    if (common.nearest < worth_quoting) return;
    const auto& texts = evidence.texts;
    const auto& a = texts.pieces[evidence.a][common.a];
    const auto& b = texts.pieces[evidence.b][common.b];
    because.push_back("The motion says" + place(common.a, motion.parts.size()) + ' ' +
                      told(piece_of(motion.text, motion.parts, common.a), a, b, texts.telling) +
                      "; the resolution" + place(common.b, resolution.parts.size()) + ' ' +
                      told(piece_of(resolution.text, resolution.parts, common.b), b, a, texts.telling) + '.');
}

/// A word as the motion writes it first.
std::string written(const BearingEvidence& evidence, std::uint32_t word) {
    const auto& pieces = evidence.texts.pieces[evidence.a];
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto found = std::ranges::find(pieces[i].words, word);
        if (found == pieces[i].words.end()) continue;
        const auto text = piece_of(evidence.motion.text, evidence.motion.parts, i);
        const auto from = pieces[i].places[static_cast<std::size_t>(found - pieces[i].words.begin())];
        return text.substr(from, text.find_first_of(" \t\r\n.,;:()'\"", from) - from);
    }
    return evidence.texts.spelling[word];
}

void tell_words(const BearingEvidence& evidence, std::vector<std::string>& because) {
    const auto& texts = evidence.texts;
    std::vector<std::uint32_t> both;
    std::ranges::set_intersection(texts.distinct[evidence.a], texts.distinct[evidence.b],
                                  std::back_inserter(both));
    std::ranges::sort(both, [&](auto x, auto y) {
        return texts.telling[x] != texts.telling[y] ? texts.telling[x] > texts.telling[y]
                                                    : written(evidence, x) < written(evidence, y);
    });
    std::vector<std::string> names;
    for (const auto id : both) {
        if (names.size() < words_named && texts.telling[id] > worth_naming)
            names.push_back(written(evidence, id));
    }
    if (!names.empty()) because.push_back("Both speak of " + listed(names) + '.');
}

void tell_copy(const Difference& copy, std::vector<std::string>& because) {
    because.emplace_back(copy.same == 1 ? "The same words." : "Nearly the same words.");
    for (std::size_t i = 0; i < std::min(changes_told, copy.changes.size()); ++i) {
        const auto& [a, b] = copy.changes[i];
        if (a.empty() || b.empty()) {
            because.push_back(std::string("Only the ") + (a.empty() ? "resolution" : "motion") + " says '" +
                              (a.empty() ? b : a) + "'.");
        } else {
            because.push_back("The motion says '" + a + "' where the resolution says '" + b + "'.");
        }
    }
}

void tell_contradiction(const BearingEvidence& evidence, std::vector<std::string>& because) {
    const auto& agreed = evidence.agreed;
    if (agreed.a == nullptr || agreed.b == nullptr) {
        because.emplace_back("Their words suggest that they take different sides.");
        return;
    }
    because.push_back("They seem to take opposite sides: the motion says " + quoted(agreed.a->written) +
                      ", the resolution " + quoted(agreed.b->written) + '.');
}

/// Whom they turn to, where both name somebody.
void tell_bodies(const BearingEvidence& evidence, std::vector<std::string>& because) {
    const auto bodies = [](const Classification& of) {
        std::set<std::string> result;
        for (const auto& part : of.parts) {
            if (!part.addressee.empty()) result.insert(part.addressee);
        }
        return result;
    };
    const auto asked = bodies(evidence.asked);
    const auto resolved = bodies(evidence.resolved);
    if (asked.empty() || resolved.empty()) return;
    // "GPC England" is GPC.
    const bool meets = std::ranges::any_of(asked, [&](const std::string& x) {
        return std::ranges::any_of(
            resolved, [&](const std::string& y) { return x.starts_with(y) || y.starts_with(x); });
    });
    if (meets) return;
    because.push_back("The motion turns to " + listed({asked.begin(), asked.end()}) + ", the resolution to " +
                      listed({resolved.begin(), resolved.end()}) + '.');
}

}  // namespace

void tell_bearing(const BearingEvidence& evidence, PolicyMatch& match) {
    auto& because = match.because;
    tell_standing(evidence, because);
    if (match.relation == PolicyRelation::conflicts) tell_contradiction(evidence, because);
    if (evidence.copy.same >= near_copy) {
        tell_copy(evidence.copy, because);
        return;
    }
    tell_side_by_side(evidence, because);
    tell_words(evidence, because);
    if (match.relation != PolicyRelation::related) tell_bodies(evidence, because);
}

}  // namespace plenum::similar
