#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace packledger::scan {

/// A keyboard as scanners and operating systems know it.
enum class KeyboardLayout : quint8 {
    Us,
    Uk,
    German,
    Swiss,
    French,
    Belgian,
    Italian,
    Spanish,
    Portuguese,
    Nordic,
    Czech
};

/// "us", "de", "fr-azerty", … as in device settings; none if the name is not known.
[[nodiscard]] std::optional<KeyboardLayout> keyboardLayout(QByteArrayView name);

/// Its name in settings; keyboardLayout() takes it back.
[[nodiscard]] QByteArray settingsName(KeyboardLayout layout);

/// What the scanner meant: it pressed the keys of its own layout, the host read them with another. UTF-8 in
/// and out; characters that no key of the host gives are left as they are.
[[nodiscard]] QByteArray undoKeyboardLayout(QByteArrayView text, KeyboardLayout scanner, KeyboardLayout host);

} // namespace packledger::scan
