#pragma once

#include "common/housekey.h"
#include "common/rowstate.h"

#include <QAction>
#include <QPointer>
#include <QWidget>

namespace packledger::common {

/// A screen within the frame: it names itself for the top bar and its keys for the key bar. Every key is
/// a QAction of the page, so it works by key, by click and by whoever tests it; its shortcut is active
/// only while the page is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// Where a key stands in the key bar. The one Primary is HouseKey::Finish.
    enum class Place { Start, End, Primary };

    explicit Page(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    [[nodiscard]] ChipState chip() const { return m_chip; }

    /// The place the action was added with.
    [[nodiscard]] static Place placeOf(const QAction *action);

    /// Tells how much room there is. A small screen has thinner gaps, and may arrange itself anew.
    void fitInto(const QSize &room);

    /// Of the least that its widgets need: where there is less, the page scrolls.
    [[nodiscard]] int heightForWidth(int width) const override;

    /// Does what the key does, as a command card asks; false where the page has no such key now.
    bool trigger(const QKeySequence &key);
    bool trigger(HouseKey key) { return trigger(keysOf(key).first()); }
    /// The action that has the key, be it out of sight or of no use now.
    [[nodiscard]] QAction *actionOf(HouseKey key) const;

Q_SIGNALS:
    void headChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Hands the keyboard to `widget` whenever the page gets it. A focus proxy would do so too, but Tab then passes by
    /// what stands before the widget.
    void giveKeyboardTo(QWidget *widget);
    void focusInEvent(QFocusEvent *event) override;
    void setHead(const QString &title, const QString &subtitle, const ChipState &chip = {});
    /// Leaves side matters out, or stacks columns, where the room is small. Called before each size that is shown.
    virtual void arrangeFor(const QSize &room) { Q_UNUSED(room) }
    /// One of the keys that mean the same everywhere. `help` is one sentence for the help panel.
    QAction *addKey(HouseKey key, const QString &text, const QString &help, Place place = Place::Start);
    /// A key of this page alone. What gloves hit is an F-key; what is rare or cannot be undone has Ctrl and a letter.
    QAction *addKey(const QKeySequence &key, const QString &text, const QString &help, Place place = Place::Start);

private:
    QAction *addKeys(const QList<QKeySequence> &keys, const QString &text, const QString &help, Place place);

    QPointer<QWidget> m_keyboardFirst;
    QString m_title;
    QString m_subtitle;
    ChipState m_chip;
};

} // namespace packledger::common
