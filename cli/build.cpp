// The build ID: a note of type NT_GNU_BUILD_ID in the program's own image, as the ELF gABI lays notes out.
#include <cli/build.hpp>

#include <cstddef>
#include <cstring>
#include <link.h>
#include <string_view>
#include <utility>

namespace plenum::cli {

namespace {

constexpr std::size_t digits_shown = 12;

std::size_t padded(std::size_t size) {
    return (size + 3) / 4 * 4;
}

/// The hexadecimal digits of the build ID among notes; empty when it is not there.
std::string build_id(const char* notes, std::size_t size) {
    constexpr std::string_view digits = "0123456789abcdef";
    while (size >= sizeof(ElfW(Nhdr))) {
        ElfW(Nhdr) note{};
        std::memcpy(&note, notes, sizeof note);
        const auto whole = sizeof note + padded(note.n_namesz) + padded(note.n_descsz);
        if (whole > size) return {};
        if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4 &&
            std::memcmp(notes + sizeof note, "GNU", 4) == 0) {
            std::string result;
            const auto* bytes = notes + sizeof note + padded(note.n_namesz);
            for (std::size_t i = 0; i < note.n_descsz; ++i) {
                const auto byte = static_cast<unsigned char>(bytes[i]);
                result += {digits[byte / 16], digits[byte % 16]};
            }
            return result;
        }
        notes += whole;
        size -= whole;
    }
    return {};
}

/// The first object is the program itself.
int look(dl_phdr_info* object, std::size_t /*size*/, void* out) {
    for (std::size_t i = 0; i < object->dlpi_phnum; ++i) {
        const auto& segment = object->dlpi_phdr[i];
        if (segment.p_type != PT_NOTE) continue;
        auto id =
            build_id(reinterpret_cast<const char*>(object->dlpi_addr + segment.p_vaddr), segment.p_memsz);
        if (!id.empty()) *static_cast<std::string*>(out) = std::move(id);
    }
    return 1;
}

}  // namespace

std::string build() {
    std::string id;
    ::dl_iterate_phdr(look, &id);
    std::string result = PLENUM_VERSION;
    if (!id.empty()) result += " (" + id.substr(0, digits_shown) + ')';
    return result;
}

}  // namespace plenum::cli
