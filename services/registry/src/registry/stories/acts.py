"""Who may do what with stories: a coordinator drafts, the expert alone decides what is shown, and by what name."""

from chassis.acts import Act, Whose

READ_STORIES = Act("read what an expert shows of themselves", coordinator=Whose.AREA, expert=Whose.OWN)
WRITE_STORIES = Act("write a draft of a story", coordinator=Whose.AREA, expert=Whose.OWN)
# Of coordinators, what an expert told them who signs in nowhere.
APPROVE_STORIES = Act("approve a story", coordinator=Whose.AREA, expert=Whose.OWN)
WITHDRAW_STORIES = Act("withdraw a story", coordinator=Whose.AREA, expert=Whose.OWN)
CHOOSE_PSEUDONYM = Act("choose one's pseudonym", expert=Whose.OWN)
