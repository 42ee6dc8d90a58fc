// A conference in the words that prose fills in.
#include <plenum/base/text.hpp>
#include <plenum/report/facts.hpp>
#include <plenum/report/words.hpp>

#include <charconv>

namespace plenum::report {

namespace {

void put_number(Facts& facts, const std::string& name, const std::optional<int>& number) {
    if (number) facts[name] = std::to_string(*number);
}

void put_text(Facts& facts, const std::string& name, const std::string& text) {
    if (!text.empty()) facts[name] = text;
}

/// "3 minutes" for `mover_minutes: 3` of the standing orders; nothing when it is not given.
void put_order(Facts& facts, const std::string& name, const Tree& orders, std::string_view key,
               std::string_view one, std::string_view many) {
    const auto* written = orders.find(key);
    if (written == nullptr || !written->is_scalar()) return;
    std::size_t n = 0;
    const auto* end = written->text.data() + written->text.size();
    if (std::from_chars(written->text.data(), end, n).ptr == end && n > 0) facts[name] = count(n, one, many);
}

}  // namespace

Facts facts_of(const Conference& conference) {
    Facts facts{{"OPENING", conference.opening}, {"NATION", conference.nation}};
    put_text(facts, "CONFERENCE", conference_name(conference));
    put_text(facts, "VENUE", conference.venue);
    put_text(facts, "DAYS", days(conference));
    put_number(facts, "YEAR", conference.year);
    put_number(facts, "WORDS", conference.limits.words);
    put_number(facts, "PARTS", conference.limits.parts);
    put_number(facts, "MOTIONS", conference.limits.motions_per_committee);
    const auto* send_to = conference.rest.find("send_to");
    if (send_to != nullptr && send_to->is_scalar()) put_text(facts, "SEND_TO", send_to->text);
    for (const auto& [key, moment] : conference.dates) facts[text::upper(key)] = date(moment);
    if (const auto* orders = conference.rest.find("standing_orders")) {
        put_order(facts, "MOVER", *orders, "mover_minutes", "minute", "minutes");
        put_order(facts, "SPEAKER", *orders, "speaker_minutes", "minute", "minutes");
        put_order(facts, "REPLY", *orders, "reply_minutes", "minute", "minutes");
        put_order(facts, "SPEAKERS", *orders, "speakers", "speaker", "speakers");
    }
    return facts;
}

Facts with(Facts facts, const Facts& more) {
    for (const auto& [name, text] : more) facts[name] = text;
    return facts;
}

std::string title_of(const Tree& prose, const Facts& facts) {
    std::string result;
    const auto* title = prose.find("title");
    if (title == nullptr) return result;
    for (const auto& run : first_filled(*title, facts).value_or(doc::Runs{})) result += run.text;
    return result;
}

}  // namespace plenum::report
