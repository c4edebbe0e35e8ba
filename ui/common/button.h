#pragma once

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

    explicit Button(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);
    /// Follows `action`, and triggers it.
    Button(QAction *action, Kind kind, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    /// What the little badge says, "F4"; empty shows none.
    void setKeyText(const QString &key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followAction(QAction *action);
    [[nodiscard]] int badgeWidth() const;

    Kind m_kind;
    QString m_iconName;
    QString m_keyText;
};

} // namespace packledger::common
