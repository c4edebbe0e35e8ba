#pragma once

#include "wedge/wedgescansource.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWindow>

namespace packledger::test {

/// A second passes at each look.
class RunningClock final : public Clock
{
public:
    Instant now() const override { return { m_ms += 1000, 0 }; }

private:
    mutable qint64 m_ms = 1'795'356'900'000;
};

/// A form with a field that has the focus, and a keyboard before it whose keys have times.
class Form
{
public:
    Form()
    {
        auto *layout = new QVBoxLayout(&m_widget);
        layout->addWidget(&field);
        m_widget.show();
        field.setFocus();
        QObject::connect(&field, &QLineEdit::returnPressed, &field, [this] { ++returns; });
    }

    void press(int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = {}, qint64 gap = 8)
    {
        m_at += gap;
        send(QEvent::KeyPress, key, modifiers, text);
        send(QEvent::KeyRelease, key, modifiers, text);
    }

    /// As on a US keyboard.
    void type(const QByteArray &text, qint64 gap)
    {
        for (const char c : text) {
            const QChar character = QLatin1Char(c);
            const bool isUpper = character.isUpper();
            if (c == '\r')
                press(Qt::Key_Return, QStringLiteral("\r"), {}, gap);
            else if (c == '\t')
                press(Qt::Key_Tab, QStringLiteral("\t"), {}, gap);
            else if (c == '\x1d')
                press(Qt::Key_BracketRight, QStringLiteral("\x1d"), Qt::ControlModifier, gap);
            else
                press(character.toUpper().unicode(), character, isUpper ? Qt::ShiftModifier : Qt::NoModifier, gap);
        }
    }

    void send(QEvent::Type type, int key, Qt::KeyboardModifiers modifiers, const QString &text, bool isRepeat = false)
    {
        QKeyEvent event(type, key, modifiers, text, isRepeat);
        event.setTimestamp(quint64(m_at));
        QCoreApplication::sendEvent(m_widget.windowHandle(), &event);
    }

    /// As the platform asks for shortcuts before it delivers a press. True where the key is no shortcut.
    bool offerShortcut(int key, Qt::KeyboardModifiers modifiers)
    {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers, QString());
        event.setTimestamp(quint64(m_at));
        event.ignore();
        QCoreApplication::sendEvent(&field, &event);
        return event.isAccepted();
    }

    void wait(qint64 ms) { m_at += ms; }

private:
    QWidget m_widget; ///< before the field, which must go first

public:
    QLineEdit field;
    int returns = 0;

private:
    qint64 m_at = 5'000'000;
};

/// What was read.
[[nodiscard]] inline QByteArrayList bytesOf(const QSignalSpy &readings)
{
    QByteArrayList bytes;
    for (const QVariantList &arguments : readings)
        bytes += arguments.at(0).value<scan::ScanReading>().bytes;
    return bytes;
}

/// Of a scanner by this name.
[[nodiscard]] inline wedge::WedgeSettings settings()
{
    wedge::WedgeSettings made;
    made.name = QStringLiteral("Scanner 1");
    return made;
}

/// What a scanner types.
inline constexpr auto code = "010952000001001021Abc123";

} // namespace packledger::test
