#pragma once

#include "common/tokens.h"

#include <QAbstractButton>

class QAction;

namespace packledger::common {

/// The one kind of button: 48 high, with an icon or the key that does the same. Wears the words, the key
/// and the enabled state of an action when given one.
class Button final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Plain, Primary, Quiet };
    /// Key and words side by side, or the key above small words, where many keys share a narrow bar.
    enum class Build { Wide, Stacked };

    explicit Button(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);
    /// Follows `action`, and triggers it.
    Button(QAction *action, Kind kind, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    /// What the little badge says, "F4"; empty shows none.
    void setKeyText(const QString &key);

    [[nodiscard]] bool isPrimary() const { return m_kind == Kind::Primary; }
    void setBuild(Build build);
    /// How wide it would be, so built.
    [[nodiscard]] int widthAs(Build build) const;

    [[nodiscard]] QSize sizeHint() const override { return { widthAs(m_build), space::touch }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followAction(QAction *action);
    void paintWide(QPainter &painter, const QColor &ink);
    void paintStacked(QPainter &painter, const QColor &ink);
    void paintBadge(QPainter &painter, const QRectF &badge, const QColor &ink);
    [[nodiscard]] int badgeWidth() const;

    Kind m_kind;
    Build m_build = Build::Wide;
    QString m_iconName;
    QString m_keyText;
};

} // namespace packledger::common
