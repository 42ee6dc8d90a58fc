#include <cli/spelling.hpp>
#include <plenum/read/files.hpp>
#include <plenum/spell/hunspell.hpp>
#include <plenum/spell/word_list.hpp>

#include <array>
#include <filesystem>

namespace plenum::cli {

namespace {

namespace fs = std::filesystem;

bool is_there(const fs::path& file) {
    std::error_code ignored;
    return fs::is_regular_file(file, ignored);
}

Speller nobody(std::string why) {
    return {.knows = nullptr, .suggest = nullptr, .missing = std::move(why)};
}

Speller own_dictionary(const Conference& conference, const std::string& written) {
    fs::path file = written;
    if (file.is_relative() && conference.origin.source) {
        file = fs::path(conference.origin.source->name()).parent_path() / file;
    }
    if (!is_there(file)) return nobody("there is no dictionary '" + file.generic_string() + "'");
    if (is_there(fs::path(file).replace_extension(".aff"))) return spell::hunspell(file.string());
    return spell::word_list(read::load(file)->text());
}

}  // namespace

Speller speller_for(const Conference& conference) {
    const auto* spelling = conference.rest.find("spelling");
    const auto* own = spelling == nullptr ? nullptr : spelling->find("dictionary");
    if (own != nullptr && own->is_scalar()) return own_dictionary(conference, own->text);
    if (conference.language != "english") {
        return nobody("no dictionary is known for the language " + conference.language +
                      "; name one in conference.yaml, spelling: {dictionary: FILE}");
    }
    constexpr std::array usual{"/usr/share/hunspell/en_GB.dic", "/usr/share/myspell/en_GB.dic",
                               "/usr/share/myspell/dicts/en_GB.dic", "/usr/local/share/hunspell/en_GB.dic",
                               "/opt/homebrew/share/hunspell/en_GB.dic"};
    for (const auto* file : usual) {
        if (is_there(file)) return spell::hunspell(file);
    }
    return nobody("no British dictionary is installed (the package hunspell-en-gb)");
}

}  // namespace plenum::cli
