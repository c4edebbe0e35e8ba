#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace packledger::common {

/// A few buttons side by side, wrapped onto more lines where they must: one of them chosen (theme,
/// language, reason), or each an act of its own.
class ChoiceRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Choice, Acts };

    explicit ChoiceRow(Kind kind = Kind::Choice, QWidget *parent = nullptr);

    /// Pairs of id and words; keeps the buttons when nothing changed.
    void setChoices(const std::vector<std::pair<QString, QString>> &choices);
    void setChosen(const QString &id);
    [[nodiscard]] QString chosen() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void choiceMade(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Buttons that are made later would come last by Tab, behind all else of the window.
    void orderKeys();
    int place(int width, bool move) const;

    Kind m_kind;
    QButtonGroup *m_group;
    std::vector<std::pair<QString, QString>> m_choices;
};

} // namespace packledger::common
