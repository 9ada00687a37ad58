import { sharePicture } from "../../../components/share/picture";
import { siteCard } from "../../../routes/share-cards";

export const dynamic = "force-static";

export const GET = (): Promise<Response> => sharePicture(siteCard);
