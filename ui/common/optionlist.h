#pragma once

#include <QAbstractButton>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace packledger::common {

/// One of a few ways to go on, with a sentence beneath that says what it means.
struct Option
{
    QString id;
    QString title;
    QString text {}; ///< may be empty
    bool isEnabled = true;

    friend bool operator==(const Option &, const Option &) = default;
};

/// Options beneath each other, at most one of them chosen. Arrow keys move, Space or Enter choose, a click does both.
class OptionList final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionList(QWidget *parent = nullptr);

    void setOptions(const std::vector<Option> &options);
    void setChosen(const QString &id);
    [[nodiscard]] QString chosen() const;
    /// The keyboard goes to the chosen option, or to the first.
    void focusChosen();

Q_SIGNALS:
    void optionChosen(const QString &id);

private:
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    std::vector<Option> m_options;
};

/// One line of an OptionList: a ring that fills when chosen, the title, the sentence beneath.
class OptionButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit OptionButton(const Option &option, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Option m_option;
};

} // namespace packledger::common
