#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace packledger::common {

/// One of a few, side by side: theme, language, reason. Wraps onto more lines where it must.
class ChoiceRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRow(QWidget *parent = nullptr);

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
    int place(int width, bool move) const;

    QButtonGroup *m_group;
    std::vector<std::pair<QString, QString>> m_choices;
};

} // namespace packledger::common
