// Hunspell by its C interface (hunspell.h), found when it is needed.
#include <plenum/spell/hunspell.hpp>

#include <algorithm>
#include <array>
#include <dlfcn.h>
#include <memory>
#include <string_view>

namespace plenum::spell {

namespace {

struct Handle;

/// The functions of the library; null where it lacks one.
struct Library {
    Handle* (*create)(const char* aff, const char* dic) = nullptr;
    void (*destroy)(Handle*) = nullptr;
    int (*spell)(Handle*, const char* word) = nullptr;
    int (*suggest)(Handle*, char*** list, const char* word) = nullptr;
    void (*free_list)(Handle*, char*** list, int n) = nullptr;
    char* (*encoding)(Handle*) = nullptr;

    bool complete() const {
        return create != nullptr && destroy != nullptr && spell != nullptr && suggest != nullptr &&
               free_list != nullptr && encoding != nullptr;
    }
};

template <class Function>
void find(void* library, const char* name, Function& to) {
    to = reinterpret_cast<Function>(dlsym(library, name));  // as POSIX has it
}

/// Stays open until the program ends: what it hands out must not go away.
Library open_library() {
    constexpr std::array names{"libhunspell-1.7.so.0",    "libhunspell-1.6.so.0", "libhunspell-1.7.so",
                               "libhunspell-1.7.0.dylib", "libhunspell.so",       "libhunspell.dylib"};
    Library result;
    for (const auto* name : names) {
        void* library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
        if (library == nullptr) continue;
        find(library, "Hunspell_create", result.create);
        find(library, "Hunspell_destroy", result.destroy);
        find(library, "Hunspell_spell", result.spell);
        find(library, "Hunspell_suggest", result.suggest);
        find(library, "Hunspell_free_list", result.free_list);
        find(library, "Hunspell_get_dic_encoding", result.encoding);
        if (result.complete()) break;
    }
    return result;
}

/// A dictionary, read when the first word is asked about.
class Dictionary {
public:
    Dictionary(Library library, std::string dic) : library_(library), dic_(std::move(dic)) {}
    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;
    ~Dictionary() {
        if (handle_ != nullptr) library_.destroy(handle_);
    }

    bool knows(const std::string& word) {
        open();
        return handle_ == nullptr || foreign(word) || library_.spell(handle_, word.c_str()) != 0;
    }

    std::vector<std::string> suggest(const std::string& word) {
        open();
        if (handle_ == nullptr || foreign(word)) return {};
        char** list = nullptr;
        const int n = library_.suggest(handle_, &list, word.c_str());
        std::vector<std::string> result(list, list + std::max(n, 0));
        library_.free_list(handle_, &list, n);
        return result;
    }

private:
    void open() {
        if (handle_ != nullptr) return;
        const auto aff = dic_.substr(0, dic_.rfind('.')) + ".aff";
        handle_ = library_.create(aff.c_str(), dic_.c_str());
        utf8_ = handle_ != nullptr && std::string_view(library_.encoding(handle_)) == "UTF-8";
    }

    /// An old dictionary knows no UTF-8: what is beyond ASCII it cannot be asked.
    bool foreign(const std::string& word) const {
        const auto beyond = [](char c) { return static_cast<unsigned char>(c) >= 0x80U; };
        return !utf8_ && std::ranges::any_of(word, beyond);
    }

    Library library_;
    std::string dic_;
    Handle* handle_ = nullptr;
    bool utf8_ = false;
};

}  // namespace

Speller hunspell(const std::string& dictionary) {
    const auto library = open_library();
    if (!library.complete()) {
        return {.knows = nullptr, .suggest = nullptr, .missing = "the library hunspell is not installed"};
    }
    const auto shared = std::make_shared<Dictionary>(library, dictionary);
    return {.knows = [shared](const std::string& word) { return shared->knows(word); },
            .suggest = [shared](const std::string& word) { return shared->suggest(word); }};
}

}  // namespace plenum::spell
