// The name of some bytes that no other bytes have.
#include <plenum/papers/digest.hpp>

#include <glib.h>

namespace plenum::papers {

std::string sha256(std::string_view bytes) {
    // GLib is here with Pango, and its sums take bytes in pieces of any size.
    GChecksum* const sum = g_checksum_new(G_CHECKSUM_SHA256);
    g_checksum_update(sum, reinterpret_cast<const guchar*>(bytes.data()), static_cast<gssize>(bytes.size()));
    std::string result = g_checksum_get_string(sum);
    g_checksum_free(sum);
    return result;
}

}  // namespace plenum::papers
