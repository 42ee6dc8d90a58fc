#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Zip files made by hand, for tests of those who read them.
namespace plenum::test {

inline std::uint32_t crc32(std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int i = 0; i < 8; ++i) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

/// Parts as they are, not packed.
inline std::string zip(const std::vector<std::pair<std::string, std::string>>& parts) {
    std::string result;
    std::string directory;
    const auto put = [](std::string& to, std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            to += static_cast<char>((value >> (8U * static_cast<unsigned>(i))) & 0xFFU);
    };
    for (const auto& [name, bytes] : parts) {
        const auto at = static_cast<std::uint32_t>(result.size());
        const auto size = static_cast<std::uint32_t>(bytes.size());
        std::string about;
        put(about, 20, 2);
        put(about, 0, 4);
        put(about, 0x21U << 16U, 4);
        put(about, crc32(bytes), 4);
        put(about, size, 4);
        put(about, size, 4);
        put(about, static_cast<std::uint32_t>(name.size()), 2);
        put(about, 0, 2);
        result += "PK\x03\x04" + about + name + bytes;
        directory += "PK\x01\x02";
        put(directory, 20, 2);
        directory += about;
        put(directory, 0, 2);
        put(directory, 0, 4);
        put(directory, 0, 4);
        put(directory, at, 4);
        directory += name;
    }
    const auto at = static_cast<std::uint32_t>(result.size());
    const auto count = static_cast<std::uint32_t>(parts.size());
    result += directory + "PK\x05\x06";
    put(result, 0, 4);
    put(result, count, 2);
    put(result, count, 2);
    put(result, static_cast<std::uint32_t>(directory.size()), 4);
    put(result, at, 4);
    put(result, 0, 2);
    return result;
}

}  // namespace plenum::test
