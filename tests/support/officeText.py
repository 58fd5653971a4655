"""Opens Word documents in a LibreOffice that listens on a pipe, accepts or rejects all tracked changes, writes the text.

Called as: officeText.py PIPE (SOURCE TARGET accept|reject|leave)...  SOURCE and TARGET are file URLs.
"""
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def named(name, value):
    one = PropertyValue()
    one.Name = name
    one.Value = value
    return one


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice does not answer")


def main(pipe, jobs):
    context = connect(pipe)
    create = context.ServiceManager.createInstanceWithContext
    desktop = create("com.sun.star.frame.Desktop", context)
    dispatcher = create("com.sun.star.frame.DispatchHelper", context)
    for source, target, tracked in jobs:
        document = desktop.loadComponentFromURL(source, "_blank", 0, (named("Hidden", True),))
        if tracked != "leave":
            command = ".uno:AcceptAllTrackedChanges" if tracked == "accept" else ".uno:RejectAllTrackedChanges"
            dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
        document.storeToURL(target, (named("FilterName", "Text (encoded)"), named("FilterOptions", "UTF8,LF")))
        document.close(True)
    desktop.terminate()


main(sys.argv[1], list(zip(*[iter(sys.argv[2:])] * 3)))
