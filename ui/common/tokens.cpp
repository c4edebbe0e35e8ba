#include "common/tokens.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>

namespace packledger::common {

namespace {

const Tokens light {
    .background = QColor(0xF4F6F8),
    .panel = QColor(0xFFFFFF),
    .line = QColor(0xD7DEE5),
    .text = QColor(0x16202B),
    .muted = QColor(0x5A6875),
    .accent = QColor(0x0B6B8A),
    .selected = QColor(0xE6F1F5),
    .onInk = QColor(0xFFFFFF),
    .picture = QColor(0x8E8C84),
    .rim = QColor(0, 0, 0, 90),
    .tones = { {
        { QColor(0x5A6875), QColor(0xF4F6F8) },
        { QColor(0x0B6B8A), QColor(0xE6F1F5) },
        { QColor(0x127A43), QColor(0xE5F3EB) },
        { QColor(0x9A5B00), QColor(0xFBEFDD) },
        { QColor(0xB3261E), QColor(0xFBE9E7) },
        { QColor(0x1F5FBF), QColor(0xE8EFFA) },
        { QColor(0x6A3FB5), QColor(0xF0EAFA) },
        { QColor(0x56636F), QColor(0xEDF0F3) },
    } },
};

const Tokens dark {
    .background = QColor(0x10171E),
    .panel = QColor(0x18222C),
    .line = QColor(0x2B3946),
    .text = QColor(0xE8EEF3),
    .muted = QColor(0x9AA9B7),
    .accent = QColor(0x4FB3D1),
    .selected = QColor(0x1D3440),
    .onInk = QColor(0x10171E),
    .picture = QColor(0x0B1015),
    .rim = QColor(0, 0, 0, 130),
    .tones = { {
        { QColor(0x9AA9B7), QColor(0x10171E) },
        { QColor(0x4FB3D1), QColor(0x1D3440) },
        { QColor(0x2EB872), QColor(0x15301F) },
        { QColor(0xF0A92E), QColor(0x33270F) },
        { QColor(0xFF6B62), QColor(0x3A1B19) },
        { QColor(0x6EA8FF), QColor(0x16263F) },
        { QColor(0xB794FF), QColor(0x271D3D) },
        { QColor(0x93A1AE), QColor(0x202B35) },
    } },
};

QFont fontOf(const QStringList &families, TextSize size, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixels(size));
    font.setWeight(weight);
    return font;
}

} // namespace

const Tokens &tokensOf(Theme theme)
{
    return theme == Theme::Dark ? dark : light;
}

const Tokens &tokens()
{
    return QGuiApplication::palette().color(QPalette::Window) == dark.background ? dark : light;
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    static const QStringList families { QStringLiteral("Inter"),
        QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(), QStringLiteral("sans-serif") };
    return fontOf(families, size, weight);
}

QFont codeFont(TextSize size, QFont::Weight weight)
{
    static const QStringList families { QStringLiteral("JetBrains Mono"),
        QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), QStringLiteral("monospace") };
    QFont font = fontOf(families, size, weight);
    // Fonts for programmers draw "<=" as one sign; of a serial every character must be seen.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace packledger::common
