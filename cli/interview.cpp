#include <cli/interview.hpp>
#include <cli/template.hpp>
#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/data/data.hpp>

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <filesystem>
#include <vector>

namespace plenum::cli {

namespace {

std::string word_of(const Tree& tree, std::string_view key) {
    const auto* found = tree.find(key);
    return found == nullptr ? std::string{} : found->text;
}

/// A line as it may stand inside a sentence: one blank between words, no full stop at the end.
std::string inner(std::string_view line) {
    std::string result;
    for (const char c : text::trim(line)) {
        const bool space = c == ' ' || c == '\t';
        if (!space || result.back() != ' ') result += space ? ' ' : c;
    }
    while (!result.empty() && (result.back() == '.' || result.back() == ' ')) result.pop_back();
    return result;
}

/// Without the words of the question that the answer repeats.
std::string without_repetition(std::string answer, const Tree& questions, std::string_view key) {
    const auto* repeated = questions.find("repeated");
    const auto* beginnings = repeated == nullptr ? nullptr : repeated->find(key);
    std::size_t longest = 0;
    const auto folded = text::fold(answer);
    for (const auto& each : beginnings == nullptr ? std::vector<Tree>{} : beginnings->children) {
        if (folded.starts_with(each.text + " ")) longest = std::max(longest, each.text.size() + 1);
    }
    return answer.substr(folded.size() == answer.size() ? longest : 0);
}

/// The section meant: by its number in the list, its id or title, or the nearest of those.
std::string section_called(std::string_view answer, const std::vector<Section>& sections) {
    std::size_t number = 0;
    const auto* const end = answer.data() + answer.size();
    const auto [at, trouble] = std::from_chars(answer.data(), end, number);
    if (trouble == std::errc{} && at == end)
        return number >= 1 && number <= sections.size() ? sections[number - 1].id : std::string{};
    const auto folded = text::fold(answer);
    std::vector<std::string_view> names;
    for (const auto& section : sections) {
        if (text::fold(section.id) == folded || text::fold(section.title) == folded) return section.id;
        names.emplace_back(section.id);
        names.emplace_back(section.title);
    }
    // Then a name that holds the answer, and last one that is a slip of the pen away.
    for (const auto& section : sections) {
        if (folded.size() > 2 && text::fold(section.title).find(folded) != std::string::npos)
            return section.id;
    }
    const auto nearest = text::nearest(answer, names);
    for (const auto& section : sections) {
        if (!nearest.empty() && (section.id == nearest || section.title == nearest)) return section.id;
    }
    return {};
}

class Interview {
public:
    Interview(const Conference& conference, std::istream& in, std::ostream& out, bool terminal)
        : conference_(conference),
          in_(in),
          out_(out),
          terminal_(terminal),
          words_(data::tree("interview")) {}

    std::string ask(std::string_view key) {
        const auto* questions = words_.find("questions");
        const auto question = filled(questions == nullptr ? std::string{} : word_of(*questions, key),
                                     {{"OWN", own_committee(conference_.nation)}});
        for (;;) {
            fmt::print(out_, "{}\n> ", question);
            out_.flush();
            auto answer = without_repetition(line(question), words_, key);
            if (!terminal_) out_ << answer << '\n';
            if (!answer.empty()) return answer;
            if (!terminal_)
                throw Error(fmt::format("there is no answer to '{}'", question), std::string(once_more));
            out_ << "Please write a few words.\n";
        }
    }

    std::string heading() {
        const auto& sections = conference_.sections;
        for (std::size_t i = 0; i < sections.size(); ++i) {
            fmt::print(out_, "{:>4}  {}\n", i + 1, sections[i].title);
        }
        for (;;) {
            const auto answer = ask("section");
            auto id = section_called(answer, sections);
            if (!id.empty()) return id;
            const auto message = fmt::format("there is no heading '{}'", answer);
            if (!terminal_) throw Error(message, "answer with the number or the name of one in the list");
            fmt::print(out_, "Sorry, {}.\n", message);
        }
    }

private:
    static constexpr std::string_view once_more =
        "five answers are needed, each on a line of its own; nothing was written";

    std::string line(const std::string& question) {
        std::string result;
        if (std::getline(in_, result)) {
            if (const auto bad = text::invalid_utf8(result)) {
                throw Error("the answer is not UTF-8 text", "save the answers as UTF-8; nothing was written");
            }
            std::ranges::replace_if(
                result, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
            return inner(result);
        }
        out_ << '\n';
        const auto asked = question.substr(0, std::min(question.find('?') + 1, question.size()));
        throw Error(fmt::format("the answers ended before '{}'", asked), std::string(once_more));
    }

    const Conference& conference_;
    std::istream& in_;
    std::ostream& out_;
    bool terminal_;
    Tree words_;
};

/// The body that was named, with or without "the" before it.
const Body* body_called(const std::string& who, const Lexicon& lexicon) {
    const auto folded = text::fold(who);
    const auto bare = folded.starts_with("the ") ? folded.substr(4) : folded;
    const auto is_it = [&](const std::string& name) {
        const auto other = text::fold(name);
        return other == folded || other == bare;
    };
    const Body* result = nullptr;  // of two bodies with one name the later wins
    for (const auto& body : lexicon.bodies) {
        if (is_it(body.name) || std::ranges::any_of(body.aliases, is_it)) result = &body;
    }
    return result;
}

/// An answer that goes on in a sentence begins in small letters, unless it begins with a name: one of
/// a body ("Wales"), or a word with other capitals ("NHS").
std::string going_on(std::string answer, const Lexicon& lexicon) {
    const auto first = answer.substr(0, answer.find_first_of(" ,'-"));
    if (first.size() < 2 && first != "A") return answer;
    const auto is_capital = [](char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; };
    if (!is_capital(first.front()) || std::any_of(first.begin() + 1, first.end(), is_capital)) return answer;
    const auto begins = [&](const std::string& name) {
        return answer.starts_with(name) && (answer.size() == name.size() || answer[name.size()] == ' ');
    };
    for (const auto& body : lexicon.bodies) {
        if (body.nation == first || begins(body.name) || std::ranges::any_of(body.aliases, begins))
            return answer;
    }
    answer.front() = static_cast<char>(answer.front() - 'A' + 'a');
    return answer;
}

/// An id made of the file's name, which stands once in its folder: what is submitted needs one.
std::string id_line(const std::string& file) {
    std::string id;
    for (const auto& word : text::words(std::filesystem::path(file).stem().string())) {
        if (!id.empty()) id += '-';
        for (const char c : word.folded) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte >= 0x80 || c == '-' || std::isalnum(byte) != 0) id += c;
        }
    }
    return id.empty() || id.size() > 80 ? "" : "id: " + yaml_scalar(id) + "\n";
}

std::string form_for(const std::string& who, const Lexicon& lexicon) {
    const auto* body = body_called(who, lexicon);
    if (body == nullptr || body->kind == Stem::external) return "external";
    return body->kind == Stem::mandate ? "own" : "other";
}

}  // namespace

void interview(Answers& answers, const Conference& conference, std::istream& in, std::ostream& questions,
               bool terminal) {
    Interview one(conference, in, questions, terminal);
    if (answers.from.empty()) answers.from = one.ask("from");
    answers.wrong = one.ask("wrong");
    answers.what = one.ask("what");
    answers.who = one.ask("who");
    if (answers.section.empty()) answers.section = one.heading();
}

std::string interviewed_draft(const Answers& answers, const Conference& conference, const Lexicon& lexicon,
                              const std::string& file) {
    const auto words = data::tree("interview");
    const std::vector<std::pair<std::string_view, std::string>> values{
        {"WRONG", yaml_escaped(going_on(answers.wrong, lexicon))},
        {"WHO", yaml_escaped(answers.who)},
        {"WHAT", yaml_escaped(going_on(answers.what, lexicon))}};
    return filled(data::text("new-interview.yaml"),
                  {{"FILE", file.empty() ? "draft.yaml" : file},
                   {"ID", id_line(file == "-" ? "" : file)},
                   {"FROM", yaml_scalar(answers.from)},
                   {"SECTION", yaml_scalar(answers.section)},
                   {"OPENING", yaml_escaped(conference.opening)},
                   {"VIEW", filled(word_of(words, "view"), values)},
                   {"ASK", filled(word_of(words, form_for(answers.who, lexicon)), values)}});
}

}  // namespace plenum::cli
