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

/// Options beneath each other, of which at most one is chosen, or any. Arrow keys move, Space or Enter choose, a click
/// does both.
class OptionList final : public QWidget
{
    Q_OBJECT

public:
    enum class Choose { One, Several };

    explicit OptionList(Choose choose = Choose::One, QWidget *parent = nullptr);

    void setOptions(const std::vector<Option> &options);
    void setChosen(const QString &id);
    [[nodiscard]] QString chosen() const;
    /// Of several.
    void chooseAll();
    [[nodiscard]] QStringList allChosen() const;
    /// The keyboard goes to the chosen option, or to the first.
    void focusChosen();

Q_SIGNALS:
    void optionChosen(const QString &id);

private:
    Choose m_choose;
    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    std::vector<Option> m_options;
};

/// One line of an OptionList: a ring (of several: a box) that fills when chosen, the title, the sentence beneath.
class OptionButton final : public QAbstractButton
{
    Q_OBJECT

public:
    OptionButton(const Option &option, OptionList::Choose choose, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Option m_option;
    OptionList::Choose m_choose;
};

} // namespace packledger::common
