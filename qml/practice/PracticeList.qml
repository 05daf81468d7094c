// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Evenpace
import Evenpace.App
import Evenpace.Controls

// Not ComponentBehavior: Bound, as Qt 6.4 then refuses to build the head of the list.

/** What fits, below the body and the chips. */
ListView {
    id: root

    required property PracticeController practice
    property int guideSkin: 2
    property int guideHair: 0
    property bool isList: false
    property bool isLookingOnly: false
    /** Title and body above the chips. */
    property bool hasWhere: true
    readonly property real margin: Theme.screenMargin(width)
    readonly property real side: Math.max(margin, (width - 640) / 2)
    readonly property Item focused: Window.activeFocusItem

    signal listWished(isList: bool)
    signal settingsRequested
    signal hardRequested
    signal itemOpened(id: string)
    signal programsRequested
    signal ownSessionsRequested

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    spacing: Theme.cardGap
    // Cards are used again and their pictures kept, so that none is needed ahead; and Qt 6.4 warns when rows go that it
    // is making ahead.
    reuseItems: true
    cacheBuffer: 0
    model: root.practice.list
    T.ScrollBar.vertical: ScrollLine {}

    // The height of the head comes late, and later changes: the list is at its top as long as nobody scrolled.
    onOriginYChanged: {
        if (!root.moving && root.contentY <= d.top)
            root.positionViewAtBeginning();
        d.top = root.originY;
    }
    onFocusedChanged: d.showFocused()

    QtObject {
        id: d

        property real top: 0

        /** What the keyboard reaches comes into sight. */
        function showFocused(): void {
            let up = root.focused;
            while (up && up !== root.contentItem)
                up = up.parent;
            if (!up || !root.focused)
                return;
            const top = root.focused.mapToItem(root.contentItem, 0, 0).y - Theme.gapS;
            const bottom = top + root.focused.height + 2 * Theme.gapS;
            if (top < root.contentY)
                root.contentY = Math.max(root.originY, top);
            else if (bottom > root.contentY + root.height)
                root.contentY = bottom - root.height;
        }
    }

    // qmllint disable unqualified
    header: PracticeHead {
        width: root.width
        practice: root.practice
        isList: root.isList
        hasWhere: root.hasWhere
        isLookingOnly: root.isLookingOnly
        side: root.side
        onListWished: isList => root.listWished(isList)
        onSettingsRequested: root.settingsRequested()
        onHardRequested: root.hardRequested()
        onProgramsRequested: root.programsRequested()
        onOwnSessionsRequested: root.ownSessionsRequested()
    }

    delegate: PracticeCard {
        required property string key

        x: root.side
        width: root.width - 2 * root.side
        itemId: key
        canAdd: !root.isLookingOnly
        guideSkin: root.guideSkin
        guideHair: root.guideHair
        onClicked: root.itemOpened(key)
        onAddRequested: root.practice.add(key)
    }

    footer: Item {
        width: root.width
        implicitHeight: Theme.space64 + (empty.visible ? empty.implicitHeight + Theme.gapL : 0)

        EmptyState {
            id: empty

            x: root.side
            y: Theme.gapL
            width: parent.width - 2 * x
            visible: root.practice.emptyTitle !== ""
            title: root.practice.emptyTitle
            detail: root.practice.emptyDetail
            buttonText: root.practice.emptyAction
            onActed: root.practice.helpOut()
        }
    }
    // qmllint enable unqualified
}
