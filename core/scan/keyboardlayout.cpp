#include "scan/keyboardlayout.h"

#include <QString>

#include <array>

namespace packledger::scan {

namespace {

/// The characters of the 47 keys, row by row from the top left, without and with Shift. A blank marks a dead key.
struct Keys
{
    const char16_t *plain;
    const char16_t *shifted;
};

constexpr Keys keysOf[] = {
    // US
    { u"`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./", u"~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?" },
    // UK
    { u"`1234567890-=qwertyuiop[]#asdfghjkl;'zxcvbnm,./",
        u"\u00ac!\"\u00a3$%^&*()_+QWERTYUIOP{}~ASDFGHJKL:@ZXCVBNM<>?" },
    // German
    { u"^1234567890\u00df\u00b4qwertzuiop\u00fc+#asdfghjkl\u00f6\u00e4yxcvbnm,.-",
        u"\u00b0!\"\u00a7$%&/()=?`QWERTZUIOP\u00dc*'ASDFGHJKL\u00d6\u00c4YXCVBNM;:_" },
    // Swiss (German)
    { u"\u00a71234567890'^qwertzuiop\u00fc\u00a8$asdfghjkl\u00f6\u00e4yxcvbnm,.-",
        u"\u00b0+\"*\u00e7%&/()=?`QWERTZUIOP\u00e8!\u00a3ASDFGHJKL\u00e9\u00e0YXCVBNM;:_" },
    // French
    { u"\u00b2&\u00e9\"'(-\u00e8_\u00e7\u00e0)=azertyuiop^$*qsdfghjklm\u00f9wxcvbn,;:!",
        u" 1234567890\u00b0+AZERTYUIOP\u00a8\u00a3\u00b5QSDFGHJKLM%WXCVBN?./\u00a7" },
    // Belgian
    { u"\u00b2&\u00e9\"'(\u00a7\u00e8!\u00e7\u00e0)-azertyuiop^$\u00b5qsdfghjklm\u00f9wxcvbn,;:=",
        u"\u00b31234567890\u00b0_AZERTYUIOP\u00a8*\u00a3QSDFGHJKLM%WXCVBN?./+" },
    // Italian
    { u"\\1234567890'\u00ecqwertyuiop\u00e8+\u00f9asdfghjkl\u00f2\u00e0zxcvbnm,.-",
        u"|!\"\u00a3$%&/()=?^QWERTYUIOP\u00e9*\u00a7ASDFGHJKL\u00e7\u00b0ZXCVBNM;:_" },
    // Spanish
    { u"\u00ba1234567890'\u00a1qwertyuiop`+\u00e7asdfghjkl\u00f1\u00b4zxcvbnm,.-",
        u"\u00aa!\"\u00b7$%&/()=?\u00bfQWERTYUIOP^*\u00c7ASDFGHJKL\u00d1\u00a8ZXCVBNM;:_" },
    // Portuguese
    { u"\\1234567890'\u00abqwertyuiop+\u00b4~asdfghjkl\u00e7\u00bazxcvbnm,.-",
        u"|!\"#$%&/()=?\u00bbQWERTYUIOP*`^ASDFGHJKL\u00c7\u00aaZXCVBNM;:_" },
    // Nordic
    { u"\u00a71234567890+\u00b4qwertyuiop\u00e5\u00a8'asdfghjkl\u00f6\u00e4zxcvbnm,.-",
        u"\u00bd!\"#\u00a4%&/()=?`QWERTYUIOP\u00c5^*ASDFGHJKL\u00d6\u00c4ZXCVBNM;:_" },
    // Czech
    { u";+\u011b\u0161\u010d\u0159\u017e\u00fd\u00e1\u00ed\u00e9=\u00b4qwertzuiop\u00fa)"
      u"\u00a8asdfghjkl\u016f\u00a7yxcvbnm,.-",
        u"\u00b01234567890%\u02c7QWERTZUIOP/('ASDFGHJKL\"!YXCVBNM?:_" },
};

constexpr qsizetype keyCount = 47;

struct Name
{
    QByteArrayView name;
    KeyboardLayout layout;
};

constexpr Name names[] = {
    { "us", KeyboardLayout::Us },
    { "en-us", KeyboardLayout::Us },
    { "us-qwerty", KeyboardLayout::Us },
    { "qwerty", KeyboardLayout::Us },
    { "uk", KeyboardLayout::Uk },
    { "gb", KeyboardLayout::Uk },
    { "en-gb", KeyboardLayout::Uk },
    { "de", KeyboardLayout::German },
    { "de-qwertz", KeyboardLayout::German },
    { "qwertz", KeyboardLayout::German },
    { "at", KeyboardLayout::German },
    { "de-at", KeyboardLayout::German },
    { "de-de", KeyboardLayout::German },
    { "ch", KeyboardLayout::Swiss },
    { "de-ch", KeyboardLayout::Swiss },
    { "ch-qwertz", KeyboardLayout::Swiss },
    { "fr", KeyboardLayout::French },
    { "fr-fr", KeyboardLayout::French },
    { "fr-azerty", KeyboardLayout::French },
    { "azerty", KeyboardLayout::French },
    { "be", KeyboardLayout::Belgian },
    { "be-azerty", KeyboardLayout::Belgian },
    { "fr-be", KeyboardLayout::Belgian },
    { "nl-be", KeyboardLayout::Belgian },
    { "it", KeyboardLayout::Italian },
    { "it-it", KeyboardLayout::Italian },
    { "es", KeyboardLayout::Spanish },
    { "es-es", KeyboardLayout::Spanish },
    { "pt", KeyboardLayout::Portuguese },
    { "pt-pt", KeyboardLayout::Portuguese },
    { "se", KeyboardLayout::Nordic },
    { "sv", KeyboardLayout::Nordic },
    { "fi", KeyboardLayout::Nordic },
    { "dk", KeyboardLayout::Nordic },
    { "no", KeyboardLayout::Nordic },
    { "cz", KeyboardLayout::Czech },
    { "cz-qwertz", KeyboardLayout::Czech },
};

qsizetype keyOf(const char16_t *keys, char16_t character)
{
    for (qsizetype key = 0; key < keyCount; ++key) {
        if (keys[key] == character && character != u' ')
            return key;
    }
    return -1;
}

} // namespace

std::optional<KeyboardLayout> keyboardLayout(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    for (const Name &known : names) {
        if (known.name == lower)
            return known.layout;
    }
    return std::nullopt;
}

QByteArray settingsName(KeyboardLayout layout)
{
    for (const Name &known : names) {
        if (known.layout == layout)
            return known.name.toByteArray();
    }
    return {};
}

QByteArray undoKeyboardLayout(QByteArrayView text, KeyboardLayout scanner, KeyboardLayout host)
{
    const Keys &pressed = keysOf[size_t(scanner)];
    const Keys &read = keysOf[size_t(host)];
    QString meant = QString::fromUtf8(text);
    for (QChar &character : meant) {
        if (const qsizetype key = keyOf(read.plain, character.unicode()); key >= 0)
            character = QChar(pressed.plain[key]);
        else if (const qsizetype shiftedKey = keyOf(read.shifted, character.unicode()); shiftedKey >= 0)
            character = QChar(pressed.shifted[shiftedKey]);
    }
    return meant.toUtf8();
}

} // namespace packledger::scan
